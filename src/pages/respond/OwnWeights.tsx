import { useMemo } from 'preact/hooks';
import { groupPrior, ownWeights, type Prior } from '../../estimation/own-weights.ts';
import { formatList } from '../../i18n/format.ts';
import { ownWeightTexts } from '../../i18n/own-weights.ts';
import { localised } from '../../i18n/texts.ts';
import { leftOutJudgements, ownJudgements, ownLeftOut } from '../../response/answered.ts';
import { toResponse } from '../../response/from-run.ts';
import { type Clear, clearCriteria } from '../../results/clear.ts';
import { besideClear, type GoneBy, goneBy } from '../../results/gone-by.ts';
import type { Judgement } from '../../study/judgement.ts';
import type { Study } from '../../study/study.ts';
import type { Run } from '../../survey/run.ts';
import { answerNames } from './answers.ts';

/** What a person's own answers say about each criterion: with it, against it, or that it cannot be told. */
export function OwnWeights({ study, run }: { readonly study: Study; readonly run: Run }) {
  const text = ownWeightTexts();
  const told = useMemo(() => toldBy(study, run), [study, run]);
  const { given, prior, again, outdated } = told;
  const answers = given.length;
  const said = inWords(study, told);
  const untold = study.criteria.filter((_, c) => !said.some(({ criterion }) => criterion === c));
  if (answers === 0) return null;
  return (
    <>
      <h2 class="question">{text.title}</h2>
      <p>
        {text.lead(answers)} {again > 0 && text.again} {outdated > 0 && text.outdated(outdated)}{' '}
        {prior && (study.prior?.people === 0 ? text.simulated : text.group)}
      </p>
      {said.length > 0 && (
        <ul>
          {said.map(({ criterion, sentence }) => (
            <li key={criterion}>
              <strong>{localised(study.criteria[criterion]!.name)}:</strong> {sentence}
            </li>
          ))}
        </ul>
      )}
      {said.length === 0 && <p>{prior ? text.nothing(answers) : text.alone(answers)}</p>}
      {said.length > 0 && untold.length > 0 && (
        <p>{text.untold(answers, formatList(untold.map(({ name }) => localised(name))))}</p>
      )}
      <p class="subtle small">{text.noRanking}</p>
    </>
  );
}

type Told = ReturnType<typeof ownLeftOut> & {
  readonly given: readonly Judgement[];
  readonly prior: Prior | undefined;
  readonly clear: readonly Clear[];
  /** Of other criteria. */
  readonly goneBy: readonly GoneBy[];
};

/**
 * What the answers say: what is clear by their weights, and else what they went by without exception. So few answers
 * make nothing clear by themselves: without a group as the starting point answers at random would seem to.
 */
function toldBy(study: Study, run: Run): Told {
  const response = toResponse(study, run);
  const given = ownJudgements(study, response);
  const prior = groupPrior(study);
  const clear = prior ? clearCriteria(study.criteria, prior, ownWeights(study, given, prior)) : [];
  // What is left out of the weights would be an exception all the same.
  const always = goneBy(study, [...given, ...leftOutJudgements(study, response)]);
  const throughout = goneBy(study, given).filter((by) =>
    always.some(({ criterion, level }) => criterion === by.criterion && level === by.level),
  );
  return { ...ownLeftOut(response), given, prior, clear, goneBy: besideClear(clear, throughout) };
}

/** In the order of the criteria. */
function inWords(study: Study, { clear, goneBy }: Told) {
  const text = ownWeightTexts();
  const name = (criterion: number, level: number) =>
    localised(study.criteria[criterion]!.levels[level]!.name);
  const clearly = clear.map(({ criterion, ...levels }) => ({
    criterion,
    sentence: text.clear(name(criterion, levels.with), name(criterion, levels.against)),
  }));
  const always = goneBy.map((by) => ({
    criterion: by.criterion,
    sentence: alwaysInWords(study, by, name(by.criterion, by.level)),
  }));
  return [...clearly, ...always].sort((a, b) => a.criterion - b.criterion);
}

function alwaysInWords(study: Study, { liked }: GoneBy, level: string): string {
  const text = ownWeightTexts();
  if (study.answer.kind === 'choice') return liked ? text.chosen(level) : text.avoided(level);
  const names = answerNames(study);
  const [own, other] = liked ? [names.at(-1)!, names[0]!] : [names[0]!, names.at(-1)!];
  return study.answer.kind === 'yes-no' ? text.always(level, own, other) : text.nearer(level, own);
}
