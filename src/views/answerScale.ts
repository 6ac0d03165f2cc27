import { unreachable } from '../lib/unreachable.ts';
import type { Study } from '../study/study.ts';
import type { AnswerScale } from '../ui/figures/answerColours.ts';

/** The colours that a study's answers go by. */
export function scaleOf({ answer }: Pick<Study, 'answer'>): AnswerScale {
  switch (answer.kind) {
    case 'scale':
      return 'agreement';
    case 'yes-no':
      return 'yes-no';
    case 'choice':
      return answer.none ? 'profiles-or-none' : 'profiles';
    default:
      return unreachable(answer);
  }
}
