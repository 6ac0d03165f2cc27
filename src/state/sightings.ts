import { signal } from '@preact/signals';
import { incomingText } from '../exchange/incoming.ts';
import type { Taken } from '../response/received.ts';
import type { Reason } from '../response/set-aside.ts';
import type { StorageProblem } from '../storage/database.ts';
import { collecting, collectionChanged, type Receipt, receiptOf } from './collection.ts';
import { takeBatch } from './take-batch.ts';

/** What became of the code before the camera. */
export type Sighting =
  | { readonly kind: 'none' }
  /** `elsewhere`: of another study on this device. */
  | {
      readonly kind: 'taken';
      readonly taken: Taken;
      readonly receipt: Receipt;
      readonly elsewhere: boolean;
    }
  | { readonly kind: 'set-aside'; readonly reason: Reason }
  /** A code that has nothing to do with answers, as of a Wi-Fi network or of this study's own link. */
  | { readonly kind: 'other-code' }
  | { readonly kind: 'not-kept'; readonly problem: StorageProblem };

export const sighting = signal<Sighting>({ kind: 'none' });

/** What each text did that was seen since the camera was turned on. */
let seen = new Map<string, Sighting>();
let shown: string | undefined;
let queue: Promise<void> = Promise.resolve();

/**
 * A code in sight of the camera, which sees the same one many times a second: each is taken in once.
 *
 * @param onTold - called once for each code, when it is clear what became of it
 */
export function seeText(text: string, onTold: (sighting: Sighting) => void): Promise<void> {
  if (text === shown) return queue;
  shown = text;
  // A fault at one code is told, and does not stop those after it.
  queue = queue.catch(() => undefined).then(() => look(text, onTold));
  return queue;
}

export function forgetSightings(): void {
  seen = new Map();
  shown = undefined;
  sighting.value = { kind: 'none' };
}

async function look(text: string, onTold: (sighting: Sighting) => void): Promise<void> {
  const before = seen.get(text);
  if (before) {
    sighting.value = before;
    return;
  }
  const now = collecting.value;
  if (now.kind !== 'ready') return;
  const told = await takeText(now.study.id, text);
  sighting.value = told;
  // What storage refused is tried again at the next look.
  if (told.kind === 'not-kept') shown = undefined;
  else seen.set(text, told.kind === 'taken' ? { ...told, taken: 'same' } : told);
  onTold(told);
}

async function takeText(study: string, text: string): Promise<Sighting> {
  const [one] = incomingText(text, { channel: 'camera', name: '' });
  if (!one || one.reason?.kind === 'no-code' || one.reason?.kind === 'other-kind') {
    return { kind: 'other-code' };
  }
  const outcomes = await takeBatch(study, [one]);
  if (!outcomes.ok) return { kind: 'not-kept', problem: outcomes.problem };
  const [outcome] = outcomes.value;
  if (outcome!.kind === 'set-aside') {
    await collectionChanged([study]);
    return { kind: 'set-aside', reason: outcome!.item.reason };
  }
  const { taken, handOver } = outcome!;
  await collectionChanged([study, handOver.response.study]);
  const elsewhere = handOver.response.study !== study;
  return { kind: 'taken', taken, receipt: await receiptOf(handOver), elsewhere };
}
