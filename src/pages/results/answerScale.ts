import type { Study } from '../../study/study.ts';
import type { AnswerScale } from '../../ui/figures/answerColours.ts';

/** The colours that a study's answers go by. */
export function scaleOf({ answer }: Study): AnswerScale {
  return answer.kind === 'scale' ? 'agreement' : 'yes-no';
}
