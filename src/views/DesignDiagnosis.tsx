import { unbalancedBlocks } from '../design/block-balance.ts';
import { divisionOf } from '../design/blocks.ts';
import { designFinding } from '../problems/design-finding.ts';
import type { Study } from '../study/study.ts';
import { ChoiceDesign } from './ChoiceDesign.tsx';
import { RatedDesign } from './RatedDesign.tsx';

/** What the scenarios can and cannot show, whoever answers them: weights, what is left, balance, correlations. */
export function DesignDiagnosis({ study }: { readonly study: Study }) {
  const division = divisionOf(study.design);
  const { scenarios } = study.design;
  return (
    <>
      {unbalancedBlocks(study, division, scenarios).map((finding) => (
        <p class="caution" key={JSON.stringify(finding)}>
          {designFinding(study, finding)}
        </p>
      ))}
      {study.answer.kind === 'choice' ? <ChoiceDesign study={study} /> : <RatedDesign study={study} />}
    </>
  );
}
