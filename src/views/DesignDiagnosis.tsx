import type { Study } from '../study/study.ts';
import { ChoiceDesign } from './ChoiceDesign.tsx';
import { RatedDesign } from './RatedDesign.tsx';

/** What the scenarios can and cannot show, whoever answers them: weights, what is left, balance, correlations. */
export function DesignDiagnosis({ study }: { readonly study: Study }) {
  return study.answer.kind === 'choice' ? <ChoiceDesign study={study} /> : <RatedDesign study={study} />;
}
