import { signal } from '@preact/signals';
import type { Result } from '../lib/result.ts';
import type { SetAside } from '../response/set-aside.ts';
import type { StorageProblem } from '../storage/database.ts';
import { takeIn } from '../storage/received.ts';
import { forgetRefused } from '../storage/refused.ts';
import { collectionChanged } from './collection.ts';
import { mayOpenLater } from './intake.ts';

/** What was cleared from the list of things set aside, to be put back while one stays on the page. */
export const clearedAside = signal<readonly SetAside[]>([]);

/** What no answer can come of any more: what a key, a version or a newer app may still open is not among it. */
export function clearable(items: readonly SetAside[]): SetAside[] {
  return items.filter(({ reason }) => !mayOpenLater(reason));
}

export async function clearAside(items: readonly SetAside[]): Promise<Result<void, StorageProblem>> {
  const gone = clearable(items);
  const done = await forgetRefused(gone.map(({ hash }) => hash));
  if (!done.ok) return done;
  clearedAside.value = [...clearedAside.value, ...gone];
  await collectionChanged(gone.map(({ study }) => study));
  return done;
}

export async function putBackAside(): Promise<Result<unknown, StorageProblem>> {
  const { value: items } = clearedAside;
  const done = await takeIn([], items);
  if (!done.ok) return done;
  clearedAside.value = [];
  await collectionChanged(items.map(({ study }) => study));
  return done;
}

export function forgetCleared(): void {
  clearedAside.value = [];
}
