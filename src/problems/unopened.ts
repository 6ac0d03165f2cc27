import { unreadTexts } from '../i18n/unread.ts';
import type { StorageProblem } from '../storage/database.ts';
import type { OpenProblem } from '../storage/open-problem.ts';

type Unread = { readonly what: string; readonly next: string };

/** Why nothing on this device can be read just now, and the next step. */
export function unreadWhy({ kind }: StorageProblem): Unread {
  return unreadTexts()[kind];
}

/** Why a study cannot be read just now; nothing where it is not on this device. */
export function unopenedWhy(problem: OpenProblem): Unread | undefined {
  return problem.kind === 'unknown-study' ? undefined : unreadWhy(problem);
}
