import { signal } from '@preact/signals';
import { type Incoming, incomingBytes, incomingText } from '../exchange/incoming.ts';
import type { HandOver, Taken } from '../response/received.ts';
import type { Reason, SetAside } from '../response/set-aside.ts';
import type { StorageProblem } from '../storage/database.ts';
import { collecting, collectionChanged, type Receipt, receiptOf } from './collection.ts';
import { type Outcome, takeBatch } from './take-batch.ts';

/** What an import did. */
export type Report = {
  /** How many things were looked at. */
  readonly read: number;
  /** By what each did to the study on screen. */
  readonly taken: Readonly<Record<Taken, number>>;
  /** Taken in for other studies on this device. */
  readonly elsewhere: number;
  /** The words of what was taken in, or was here already, where that is little enough to compare; else none. */
  readonly receipts: readonly Receipt[];
  readonly setAside: readonly SetAside[];
  /** Stopped by the researcher, or by storage. */
  readonly stopped: boolean;
  readonly problem: StorageProblem | undefined;
};

export { incomingAsText as asideText } from '../exchange/incoming.ts';

/** How an import was begun: by pasting, by files, or by trying again what was set aside. */
type Begun = 'paste' | 'files' | 'again';

export type Intake =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running'; readonly begun: Begun; readonly done: number }
  | { readonly kind: 'done'; readonly begun: Begun; readonly report: Report };

export const intake = signal<Intake>({ kind: 'idle' });

/** More would only be folders and films; 40,000 envelopes as text are less. */
const largestFile = 20_000_000;

/** More words nobody compares at once; the list of what was received has all. */
const mostReceipts = 5;

/** Small enough that progress is seen and a stop is heeded at once. */
const batchSize = 40;

let controller = new AbortController();

type Offered = {
  readonly one: Incoming;
  /** Share in 0..1 of all that is offered, this included. */
  readonly done: number;
};

/** Takes in every code in a text. */
export function takeText(text: string): Promise<void> {
  return run('paste', evenly(incomingText(text, { channel: 'paste', name: '' })));
}

/** Takes in files one after another, so that many large ones are not in memory at once. */
export function takeFiles(files: readonly File[]): Promise<void> {
  return run('files', ofFiles(files));
}

/** Tries again what was set aside: a key or a version may have come since. */
export async function takeAgain(): Promise<void> {
  const now = collecting.value;
  if (now.kind !== 'ready') return;
  const again = now.refused.filter(({ reason }) => mayOpenLater(reason));
  await run(
    'again',
    evenly(again.map(({ channel, name, bytes }) => ({ channel, name, bytes, reason: undefined }))),
  );
}

/** Whether a key, a version or a newer app can still open it. */
export function mayOpenLater({ kind }: Reason): boolean {
  return kind === 'other-study' || kind === 'other-key' || kind.startsWith('unknown-');
}

/** Ends an import; what was taken in stays, and doing it again makes no doubles. */
export function stopIntake(): void {
  controller.abort();
}

export function forgetReport(): void {
  stopIntake();
  intake.value = { kind: 'idle' };
}

function* evenly(incoming: readonly Incoming[]): Generator<Offered> {
  for (const [i, one] of incoming.entries()) yield { one, done: (i + 1) / incoming.length };
}

async function* ofFiles(files: readonly File[]): AsyncGenerator<Offered> {
  for (const [f, file] of files.entries()) {
    for (const { one, done } of evenly(await incomingFile(file))) {
      yield { one, done: (f + done) / files.length };
    }
  }
}

async function incomingFile(file: File): Promise<Incoming[]> {
  const source = { channel: 'file', name: file.name } as const;
  const aside = (kind: Reason['kind']) => [{ ...source, bytes: new Uint8Array(0), reason: { kind } }];
  if (file.size > largestFile) return aside('too-large');
  try {
    return incomingBytes(new Uint8Array(await file.arrayBuffer()), source);
  } catch (error) {
    // The file was moved or is locked, or it is a folder.
    if (error instanceof DOMException) return aside('unreadable');
    throw error;
  }
}

/** Takes in what is offered, in batches; what was shown of an earlier import gives way. */
async function run(begun: Begun, offered: Iterable<Offered> | AsyncIterable<Offered>): Promise<void> {
  stopIntake();
  controller = new AbortController();
  const { signal: stopped } = controller;
  const now = collecting.value;
  if (now.kind !== 'ready') return;
  intake.value = { kind: 'running', begun, done: 0 };
  const total = await takeAll(now.study.id, offered, stopped, (done) => {
    if (!stopped.aborted) intake.value = { kind: 'running', begun, done };
  });
  await collectionChanged(total.studies);
  if (controller.signal === stopped) intake.value = { kind: 'done', begun, report: total.report };
}

async function takeAll(
  study: string,
  offered: Iterable<Offered> | AsyncIterable<Offered>,
  stopped: AbortSignal,
  progress: (done: number) => void,
): Promise<{ report: Report; studies: Set<string> }> {
  const outcomes: Outcome[] = [];
  let problem: StorageProblem | undefined;
  let batch: Incoming[] = [];
  const flush = async () => {
    const taken = await takeBatch(study, batch);
    batch = [];
    if (taken.ok) outcomes.push(...taken.value);
    else problem = taken.problem;
  };
  for await (const { one, done } of offered) {
    if (stopped.aborted || problem) break;
    batch.push(one);
    if (batch.length < batchSize) continue;
    await flush();
    progress(done);
  }
  if (batch.length > 0 && !stopped.aborted && !problem) await flush();
  const report = {
    ...reported(study, outcomes, stopped.aborted, problem),
    receipts: await receipts(outcomes),
  };
  return { report, studies: touched(study, outcomes) };
}

function reported(
  study: string,
  outcomes: readonly Outcome[],
  stopped: boolean,
  problem: StorageProblem | undefined,
): Omit<Report, 'receipts'> {
  const taken = { new: 0, newer: 0, older: 0, same: 0 };
  let elsewhere = 0;
  for (const one of outcomes) {
    if (one.kind !== 'taken') continue;
    if (one.handOver.response.study === study) taken[one.taken]++;
    else if (one.taken !== 'same') elsewhere++;
  }
  const setAside = outcomes.flatMap((one) => (one.kind === 'set-aside' ? [one.item] : []));
  return { read: outcomes.length, taken, elsewhere, setAside, stopped, problem };
}

/** Of each copy once, though it was offered twice. */
async function receipts(outcomes: readonly Outcome[]): Promise<Receipt[]> {
  const copies = new Map<string, HandOver>();
  for (const one of outcomes) {
    if (one.kind !== 'taken') continue;
    const { id, handedOver } = one.handOver.response;
    copies.set(`${id} ${handedOver!.revision}`, one.handOver);
  }
  return copies.size > mostReceipts ? [] : Promise.all([...copies.values()].map(receiptOf));
}

function touched(study: string, outcomes: readonly Outcome[]): Set<string> {
  const others = outcomes.flatMap((one) => (one.kind === 'taken' ? [one.handOver.response.study] : []));
  return new Set([study, ...others]);
}
