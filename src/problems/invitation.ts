import type { InvitationProblem } from '../exchange/invitation.ts';
import { invitationTexts } from '../i18n/invitation-problems.ts';
import { unreachable } from '../lib/unreachable.ts';
import { codeProblem, studyProblem } from './link-problem.ts';
import type { Told } from './told.ts';

/** Why a link opens no study, and what to do. */
export function invitationProblem(problem: InvitationProblem): Told {
  const text = invitationTexts();
  switch (problem.kind) {
    case 'other-code':
      return otherCode(problem.of);
    case 'no-lock':
      return { sentence: text.noLock, next: text.noLockNext };
    case 'no-code':
    case 'cut-off':
    case 'damaged':
    case 'too-long':
      return codeProblem(problem);
    default:
      return studyProblem(problem, 'link');
  }
}

function otherCode(kind: 'h' | 'e' | 'm'): Told {
  const text = invitationTexts();
  switch (kind) {
    case 'e':
      return { sentence: text.answer, next: text.answerNext };
    case 'h':
      return { sentence: text.hosted, next: text.openThere };
    case 'm':
      return { sentence: text.model, next: text.modelNext };
    default:
      return unreachable(kind);
  }
}
