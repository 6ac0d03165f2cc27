import { type ChoiceDiagnosis, diagnoseChoice } from '../design/choice-diagnosis.ts';
import { termsOf } from '../design/terms.ts';
import { formatNumber } from '../i18n/format.ts';
import { choicesTexts } from '../i18n/result-choices.ts';
import { tablesTexts } from '../i18n/result-tables.ts';
import { localised } from '../i18n/texts.ts';
import { designFindings } from '../problems/design-findings.ts';
import type { Study } from '../study/study.ts';
import { Details } from '../ui/Details.tsx';
import { DataTable } from '../ui/figures/DataTable.tsx';
import { ByExpectation } from './ByExpectation.tsx';
import { Correlations } from './Correlations.tsx';
import { criterionNames } from './words.ts';

/** What the scenarios of a choice can and cannot show, whoever chose in them. */
export function ChoiceDesign({ study }: { readonly study: Study }) {
  const text = choicesTexts();
  const { directions, interactions, priors } = termsOf(study);
  const diagnosis = diagnoseChoice(study, directions, interactions);
  const error = diagnosis.dError;
  return (
    <>
      <p>{left(study, diagnosis)}</p>
      {designFindings(study, diagnosis.findings).map((sentence) => (
        <p class="caution" key={sentence}>
          {sentence}
        </p>
      ))}
      {priors && <ByExpectation study={study} />}
      {!priors && Number.isFinite(error) && <p>{text.error(formatNumber(error, 3))}</p>}
      <p>{overlap(study, diagnosis)}</p>
      <Details summary={text.balance}>
        <DataTable table={balanceTable(study, diagnosis)} />
      </Details>
      <Correlations {...{ study }} caption={text.correlations} correlations={diagnosis.correlations} />
    </>
  );
}

function left({ answer }: Study, { options, comparisons, weights, residualDf }: ChoiceDiagnosis): string {
  const text = choicesTexts();
  const none = answer.kind === 'choice' && answer.none;
  return none
    ? text.leftNone(options, comparisons, weights, residualDf, localised(none))
    : text.left(options, comparisons, weights, residualDf);
}

/** The criterion on which profiles are equal most often, or that there is none. */
function overlap(study: Study, { overlap, scenarios }: ChoiceDiagnosis): string {
  const text = choicesTexts();
  const most = overlap.reduce((most, each) => (each.scenarios > most.scenarios ? each : most));
  if (most.scenarios === 0) return text.differ;
  return text.overlap(criterionNames(study, [most.criterion]), most.scenarios, scenarios);
}

/** A row a level; what is said of the criterion stands on the row of its first level. */
function balanceTable(study: Study, { balance, overlap }: ChoiceDiagnosis) {
  const text = choicesTexts();
  const { criterion, level } = tablesTexts();
  return {
    caption: text.balance,
    columns: [
      { head: criterion },
      { head: level },
      { head: text.times, decimals: 0 },
      { head: text.equal, decimals: 0 },
    ],
    rows: study.criteria.flatMap(({ id, levels }, c) =>
      levels.map(({ name }, l) => [
        criterionNames(study, [id]),
        localised(name),
        balance[c]!.counts[l]!,
        l === 0 ? overlap[c]!.scenarios : undefined,
      ]),
    ),
  };
}
