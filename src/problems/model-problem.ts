import type { ModelProblem } from '../exchange/model-code.ts';
import type { ModelTextProblem } from '../exchange/model-file.ts';
import { formatNumber } from '../i18n/format.ts';
import { modelTexts } from '../i18n/model.ts';
import { unreachable } from '../lib/unreachable.ts';
import type { Told } from './told.ts';

type Problem =
  | ModelProblem
  | ModelTextProblem
  | { readonly kind: 'large-file' }
  | { readonly kind: 'unreadable-file' };

/** Why a published model was not opened, and what to do. */
export function modelProblem(problem: Problem): Told {
  const text = modelTexts();
  const [sentence, next] = text.problems[group(problem)] as [string, string];
  if (problem.kind !== 'cut-off' || problem.expected === undefined) return { sentence, next };
  const { got, expected } = problem;
  return { sentence, next: `${text.cutAfter(formatNumber(got), formatNumber(expected))} ${next}` };
}

function group(problem: Problem): keyof ReturnType<typeof modelTexts>['problems'] {
  switch (problem.kind) {
    case 'no-code':
    case 'cut-off':
    case 'damaged':
    case 'too-long':
    case 'large-file':
    case 'unreadable-file':
    case 'other-code':
    case 'newer-format':
    case 'unknown-template':
    case 'no-inflate':
      return problem.kind;
    case 'broken':
    case 'too-large':
    case 'not-json':
    case 'too-deep':
    case 'repeated-key':
    case 'forbidden-character':
    case 'number-too-large':
    case 'bad-words':
    case 'bad-numbers':
    case 'bad-covariance':
      return 'contents';
    default:
      return unreachable(problem);
  }
}
