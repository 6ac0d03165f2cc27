import type { Study } from '../study/study.ts';
import { ChoiceDesign } from './ChoiceDesign.tsx';
import { RatedDesign } from './RatedDesign.tsx';

/** What the scenarios can and cannot show, whoever answers them: weights, what is left, balance, correlations. */
export function DesignDiagnosis(props: {
  readonly study: Study;
  /** See `diagnoseChoice`. */
  readonly directions?: readonly number[];
}) {
  const { study } = props;
  return study.answer.kind === 'choice' ? <ChoiceDesign {...props} /> : <RatedDesign study={study} />;
}
