import { diagnoseChoice } from '../../design/choice-diagnosis.ts';
import { diagnose } from '../../design/diagnosis.ts';
import { formatNumber } from '../../i18n/format.ts';
import { choicesTexts } from '../../i18n/result-choices.ts';
import { tablesTexts } from '../../i18n/result-tables.ts';
import { localised } from '../../i18n/texts.ts';
import { designFinding } from '../../problems/design-finding.ts';
import type { Study } from '../../study/study.ts';
import { Details } from '../../ui/Details.tsx';
import { DataTable } from '../../ui/figures/DataTable.tsx';

/** What the scenarios can and cannot show: weights, scenarios, what is left, balance and correlations. */
export function WhatTheyShow({ study }: { readonly study: Study }) {
  const text = tablesTexts();
  const { balance, correlations, findings, left } =
    study.answer.kind === 'choice' ? chosen(study) : rated(study);
  const named = (id: string) => localised(study.criteria.find((criterion) => criterion.id === id)!.short);
  return (
    <>
      <p>{left}</p>
      {findings.map((finding) => (
        <p class="caution" key={JSON.stringify(finding)}>
          {designFinding(study, finding)}
        </p>
      ))}
      <Details summary={text.balance}>
        <DataTable
          table={{
            caption: text.balance,
            columns: [{ head: text.criterion }, { head: text.level }, { head: text.times, decimals: 0 }],
            rows: study.criteria.flatMap(({ id, levels }, c) =>
              levels.map(({ name }, l) => [named(id), localised(name), balance[c]!.counts[l]!]),
            ),
          }}
        />
      </Details>
      <Details summary={text.correlations}>
        <DataTable
          table={{
            caption: text.correlations,
            columns: [
              { head: text.criterion },
              { head: text.otherCriterion },
              { head: text.correlation, decimals: 2 },
            ],
            rows: correlations.map(({ first, second, value }) => [named(first), named(second), value]),
          }}
        />
      </Details>
    </>
  );
}

function rated(study: Study) {
  const text = tablesTexts();
  const diagnosis = diagnose(study);
  const { weights, scenarios, residualDf, dEfficiency } = diagnosis;
  const left = `${text.left(weights, scenarios, residualDf)} ${text.efficiency(formatNumber(dEfficiency, 1))}`;
  return { ...diagnosis, left };
}

function chosen(study: Study) {
  const text = choicesTexts();
  const diagnosis = diagnoseChoice(study);
  const { options, comparisons, weights, residualDf, dError } = diagnosis;
  const none = study.answer.kind === 'choice' && study.answer.none;
  const left = none
    ? text.leftNone(options, comparisons, weights, residualDf, localised(none))
    : text.left(options, comparisons, weights, residualDf);
  return {
    ...diagnosis,
    left: Number.isFinite(dError) ? `${left} ${text.error(formatNumber(dError, 3))}` : left,
  };
}
