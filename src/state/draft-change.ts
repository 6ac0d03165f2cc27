import { signal } from '@preact/signals';
import { loadVersions } from '../storage/shared-versions.ts';
import { standings } from '../storage/standing.ts';
import type { Study } from '../study/study.ts';
import { type Change, compareShared } from './shared-change.ts';

/** What the study on screen is beside what was shared of it, and how many responses came in for that. */
export type DraftChange = { readonly change: Change; readonly received: number };

export const draftChange = signal<DraftChange | undefined>(undefined);

let asked: Study | undefined;

/** Looks anew. Where hashing or storage is refused nothing was shared from here either. */
export async function lookAtChange(study: Study): Promise<void> {
  asked = study;
  const found = isSecureContext ? await changeOf(study) : undefined;
  if (asked === study) draftChange.value = found;
}

async function changeOf(study: Study): Promise<DraftChange | undefined> {
  const [versions, counts] = await Promise.all([loadVersions(), standings([study.id])]);
  if (!versions.ok || !counts.ok) return undefined;
  const shared = versions.value.filter((version) => version.study === study.id);
  const { change } = await compareShared(study, shared);
  return { change, received: counts.value[0]!.received };
}
