import { useMemo } from 'preact/hooks';
import { ownWeights, priorOf } from '../../estimation/own-weights.ts';
import { formatList } from '../../i18n/format.ts';
import { ownWeightTexts } from '../../i18n/own-weights.ts';
import { localised } from '../../i18n/texts.ts';
import { ownJudgements, ownLeftOut } from '../../response/answered.ts';
import { toResponse } from '../../response/from-run.ts';
import { clearCriteria } from '../../results/clear.ts';
import type { Study } from '../../study/study.ts';
import type { Run } from '../../survey/run.ts';

/** What a person's own answers say about each criterion: with it, against it, or that it cannot be told. */
export function OwnWeights({ study, run }: { readonly study: Study; readonly run: Run }) {
  const text = ownWeightTexts();
  const clear = useMemo(() => clearTo(study, run), [study, run]);
  const untold = study.criteria.filter((_, c) => !clear.some(({ criterion }) => criterion === c));
  const response = toResponse(study, run);
  const answers = ownJudgements(study, response).length;
  const { again, outdated } = ownLeftOut(response);
  if (answers === 0) return null;
  return (
    <>
      <h2 class="question">{text.title}</h2>
      <p>
        {text.lead(answers)} {again > 0 && text.again} {outdated > 0 && text.outdated(outdated)}{' '}
        {study.prior && text.group}
      </p>
      {clear.length > 0 && (
        <ul>
          {clear.map(({ criterion, ...levels }) => {
            const { name, levels: names } = study.criteria[criterion]!;
            const level = (l: number) => localised(names[l]!.name);
            return (
              <li key={criterion}>
                <strong>{localised(name)}:</strong> {text.clear(level(levels.with), level(levels.against))}
              </li>
            );
          })}
        </ul>
      )}
      {clear.length === 0 && <p>{text.nothing(answers)}</p>}
      {clear.length > 0 && untold.length > 0 && (
        <p>{text.untold(answers, formatList(untold.map(({ name }) => localised(name))))}</p>
      )}
      <p class="subtle small">{text.noRanking}</p>
    </>
  );
}

function clearTo(study: Study, run: Run) {
  const prior = priorOf(study);
  return clearCriteria(
    study.criteria,
    prior,
    ownWeights(study, ownJudgements(study, toResponse(study, run)), prior),
  );
}
