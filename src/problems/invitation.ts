import type { InvitationProblem } from '../exchange/invitation.ts';
import { invitationTexts } from '../i18n/invitation-problems.ts';
import { unreachable } from '../lib/unreachable.ts';
import type { Told } from './told.ts';

/** Why a link opens no study, and what to do. */
export function invitationProblem(problem: InvitationProblem): Told {
  const text = invitationTexts();
  switch (problem.kind) {
    case 'no-code':
      return { sentence: text.noCode, next: text.askWhole };
    case 'cut-off': {
      const { got, expected } = problem;
      const sentence = expected === undefined ? text.cutOffShort : text.cutOff(got, expected);
      return { sentence, next: text.askWhole };
    }
    case 'damaged':
      return { sentence: text.damaged, next: text.askAgain };
    case 'too-long':
      return { sentence: text.tooLong, next: text.askAgain };
    case 'other-code':
      return otherCode(problem.of);
    case 'newer-format':
    case 'unknown-template':
      return { sentence: text.newer, next: text.newerNext };
    case 'incomplete':
      return { sentence: text.incomplete, next: text.incompleteNext };
    case 'no-lock':
      return { sentence: text.noLock, next: text.noLockNext };
    case 'no-inflate':
      return { sentence: text.oldBrowser, next: text.oldBrowserNext };
    case 'broken':
    case 'too-large':
    case 'not-json':
    case 'too-deep':
    case 'repeated-key':
    case 'forbidden-character':
    case 'number-too-large':
    case 'bad-value':
      return { sentence: text.broken, next: text.brokenNext };
    default:
      return unreachable(problem);
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
