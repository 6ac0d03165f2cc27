import { signal } from '@preact/signals';
import { newest } from '../lib/newest.ts';
import { loadVersionsOf } from '../storage/shared-versions.ts';
import { standings } from '../storage/standing.ts';
import type { Study } from '../study/study.ts';
import { type Change, compareShared } from './shared-change.ts';

/** What a study, by its id, is beside what was shared of it, and how many responses came in for that. */
export type DraftChange = { readonly study: string; readonly change: Change; readonly received: number };

export const draftChange = signal<DraftChange | undefined>(undefined);

const begin = newest();

/** Looks anew, as at each letter that is typed. */
export async function lookAtChange(study: Study): Promise<void> {
  const isNewest = begin();
  // Where hashing or storage is refused nothing was shared from here either.
  const found = isSecureContext ? await changeOf(study) : undefined;
  if (isNewest()) draftChange.value = found;
}

async function changeOf(study: Study): Promise<DraftChange | undefined> {
  const [versions, counts] = await Promise.all([loadVersionsOf(study.id), standings([study.id])]);
  if (!versions.ok || !counts.ok) return undefined;
  const { change } = await compareShared(study, versions.value);
  return { study: study.id, change, received: counts.value[0]!.received };
}
