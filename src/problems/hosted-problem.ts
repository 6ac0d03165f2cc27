import type { HostedProblem } from '../exchange/hash-code.ts';
import { hostedProblemTexts } from '../i18n/hosted-problems.ts';
import { linkProblemTexts } from '../i18n/link-problems.ts';
import { unreachable } from '../lib/unreachable.ts';
import type { Told } from './told.ts';

/** A problem with a file on the host in words. */
export function hostedProblem(problem: HostedProblem): Told {
  const text = hostedProblemTexts();
  switch (problem.kind) {
    case 'newer-format':
      return linkProblemTexts().study.newerFormat;
    case 'broken':
      return linkProblemTexts().code.damaged;
    case 'not-there':
      return text.notThere;
    case 'a-page':
      return text.aPage;
    case 'host-error':
      return text.hostError(problem.status);
    case 'redirected':
      return text.redirected;
    case 'too-large':
      return text.tooLarge;
    case 'other-contents':
      return text.otherContents;
    default:
      return unreachable(problem);
  }
}
