import { signal } from '@preact/signals';
import { loadVersionsOf } from '../storage/shared-versions.ts';
import { standings } from '../storage/standing.ts';
import type { Study } from '../study/study.ts';
import { type Change, compareShared } from './shared-change.ts';

/** What the study on screen is beside what was shared of it, and how many responses came in for that. */
export type DraftChange = { readonly change: Change; readonly received: number };

export const draftChange = signal<DraftChange | undefined>(undefined);

let asked: Study | undefined;
let looking: Promise<void> | undefined;

/** Looks anew; what is asked while looking, as at each letter, is looked at once, as it then is. */
export function lookAtChange(study: Study): Promise<void> {
  asked = study;
  looking ??= look().finally(() => {
    looking = undefined;
  });
  return looking;
}

async function look(): Promise<void> {
  for (;;) {
    const study = asked!;
    // Where hashing or storage is refused nothing was shared from here either.
    const found = isSecureContext ? await changeOf(study) : undefined;
    if (asked === study) {
      draftChange.value = found;
      return;
    }
  }
}

async function changeOf(study: Study): Promise<DraftChange | undefined> {
  const [versions, counts] = await Promise.all([loadVersionsOf(study.id), standings([study.id])]);
  if (!versions.ok || !counts.ok) return undefined;
  const { change } = await compareShared(study, versions.value);
  return { change, received: counts.value[0]!.received };
}
