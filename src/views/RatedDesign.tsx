import { type Diagnosis, diagnose } from '../design/diagnosis.ts';
import { termsOf } from '../design/terms.ts';
import { leastLeft } from '../estimation/least-left.ts';
import { formatNumber } from '../i18n/format.ts';
import { tablesTexts } from '../i18n/result-tables.ts';
import { localised } from '../i18n/texts.ts';
import { designFindings } from '../problems/design-findings.ts';
import type { Study } from '../study/study.ts';
import { Details } from '../ui/Details.tsx';
import { DataTable } from '../ui/figures/DataTable.tsx';
import { ByExpectation } from './ByExpectation.tsx';
import { Correlations } from './Correlations.tsx';
import { criterionNames } from './words.ts';

/** What scenarios of one profile can and cannot show, whoever judged them. */
export function RatedDesign({ study }: { readonly study: Study }) {
  const text = tablesTexts();
  const { interactions, priors } = termsOf(study);
  const diagnosis = diagnose(study, interactions);
  const { weights, scenarios, residualDf, correlations } = diagnosis;
  const named = (id: string) => criterionNames(study, [id]);
  return (
    <>
      <p>{text.left({ weights, scenarios, left: residualDf, tested: residualDf >= leastLeft })}</p>
      {designFindings(study, diagnosis.findings).map((sentence) => (
        <p class="caution" key={sentence}>
          {sentence}
        </p>
      ))}
      {priors && <ByExpectation study={study} />}
      <p>
        {!priors && text.efficiency(formatNumber(diagnosis.dEfficiency, 1))} {largest(study, correlations)}
      </p>
      <Details summary={text.balance}>
        <DataTable
          table={{
            caption: text.balance,
            columns: [{ head: text.criterion }, { head: text.level }, { head: text.times, decimals: 0 }],
            rows: study.criteria.flatMap(({ id, levels }, c) =>
              levels.map(({ name }, l) => [named(id), localised(name), diagnosis.balance[c]!.counts[l]!]),
            ),
          }}
        />
      </Details>
      <Correlations study={study} caption={text.correlations} correlations={correlations} />
    </>
  );
}

/** The largest correlation, one pair that has it, and how many others read the same; or that there is none. */
function largest(study: Study, [first, ...others]: Diagnosis['correlations']): string | undefined {
  if (!first) return undefined;
  const text = tablesTexts();
  const value = formatNumber(first.value, 2);
  if (value === formatNumber(0, 2)) return text.independent;
  const equal = others.filter((other) => formatNumber(other.value, 2) === value).length;
  const pair = text.pair(criterionNames(study, [first.first]), criterionNames(study, [first.second]));
  return text.largest(value, pair, equal);
}
