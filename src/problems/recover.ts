import type { KeyBackupProblem } from '../exchange/key-backup.ts';
import type { SharedLinkProblem } from '../exchange/shared-link.ts';
import { recoverTexts } from '../i18n/recover.ts';
import type { StorageProblem } from '../storage/database.ts';
import { readBackProblem } from './key-backup.ts';
import { codeProblem, studyProblem } from './link-problem.ts';
import type { Told } from './told.ts';

/** Why a shared study does not come back, and what to do. */
export function recoverProblem(
  problem: SharedLinkProblem | KeyBackupProblem | StorageProblem | { readonly kind: 'other-key' },
): string {
  switch (problem.kind) {
    case 'link':
      return inOne(codeProblem(problem.problem));
    case 'study':
      return inOne(studyProblem(problem.problem, 'link'));
    case 'no-study':
    case 'short-link':
    case 'no-key':
      return recoverTexts().problems[problem.kind];
    default:
      return readBackProblem(problem);
  }
}

function inOne({ sentence, next }: Told): string {
  return `${sentence} ${next}`;
}
