import { signal } from '@preact/signals';
import { envelopesText } from '../exchange/incoming.ts';
import { receiptWords } from '../exchange/receipt.ts';
import { newest } from '../lib/newest.ts';
import { fail, ok, type Result } from '../lib/result.ts';
import { counting, type HandOver, notRemoved, type Received } from '../response/received.ts';
import type { SetAside } from '../response/set-aside.ts';
import { hearCollection, tellCollection } from '../storage/collection-tabs.ts';
import type { StorageProblem } from '../storage/database.ts';
import { loadDraft } from '../storage/drafts.ts';
import type { OpenProblem } from '../storage/open-problem.ts';
import { loadReceived, setRemoved } from '../storage/received.ts';
import { loadRefused } from '../storage/refused.ts';
import { loadVersionsOf, type SharedVersion } from '../storage/shared-versions.ts';
import type { Study } from '../study/study.ts';

/** The two words of a receipt, in both languages. */
export type Receipt = { readonly nl: readonly string[]; readonly en: readonly string[] };

/** What was received of one respondent, and the words to find it by. */
export type Receipted = Received & { readonly receipt: Receipt };

/** What was received of one study. */
export type Collection = {
  /** As it is edited now, or as it was last shared. */
  readonly study: Study;
  /** The shared versions of its lineage, the first shared first. */
  readonly versions: readonly SharedVersion[];
  readonly received: readonly Receipted[];
  /** What was offered to it and set aside, oldest first. */
  readonly refused: readonly SetAside[];
  /** Records on this device that could not be read. */
  readonly damaged: number;
};

export type Collecting =
  | { readonly kind: 'opening' }
  | { readonly kind: 'failed'; readonly problem: OpenProblem }
  | ({ readonly kind: 'ready' } & Collection);

export const collecting = signal<Collecting>({ kind: 'opening' });

/** Whether another tab took something in since this page was opened. */
export const otherTab = signal(false);

let controller = new AbortController();

/** Opens what was received of a study and follows what other tabs take in. */
export async function openCollection(id: string): Promise<void> {
  leaveCollection();
  const { signal: left } = controller;
  const now = collecting.value;
  if (now.kind !== 'ready' || now.study.id !== id) collecting.value = { kind: 'opening' };
  otherTab.value = false;
  hearCollection((study) => {
    if (study !== id) return;
    otherTab.value = true;
    void refresh(id, left);
  }, left);
  await refresh(id, left);
}

export function leaveCollection(): void {
  controller.abort();
  controller = new AbortController();
}

/** Reads again what is on the device, after something was taken in, and tells other tabs. */
export async function collectionChanged(ids: Iterable<string>): Promise<void> {
  for (const id of new Set(ids)) tellCollection(id);
  const now = collecting.value;
  if (now.kind === 'ready') await refresh(now.study.id, controller.signal);
}

/** Takes a response out, with the reason, or puts it back where there is none. */
export async function remove(id: string, reason: string | undefined): Promise<Result<void, StorageProblem>> {
  const done = await setRemoved(id, reason === undefined ? undefined : { reason, at: Date.now() });
  const now = collecting.value;
  if (done.ok && now.kind === 'ready') await collectionChanged([now.study.id]);
  return done;
}

/** Every envelope received and not removed, older ones too, as a text for another laptop of the researcher. */
export function exchangeText(title: string, { received }: Collection): string {
  const present = notRemoved(received);
  return envelopesText(
    title,
    present.flatMap(({ handOvers }) => handOvers.map(({ envelope }) => envelope)),
  );
}

const begin = newest();

async function refresh(id: string, left: AbortSignal): Promise<void> {
  const isNewest = begin();
  const found = await read(id);
  // What was read before must not take the place of what was read later.
  if (left.aborted || !isNewest()) return;
  collecting.value = found.ok
    ? { kind: 'ready', ...found.value }
    : { kind: 'failed', problem: found.problem };
}

async function read(id: string): Promise<Result<Collection, OpenProblem>> {
  const [draft, versions, received, refused] = await Promise.all([
    loadDraft(id),
    loadVersionsOf(id),
    loadReceived(id),
    loadRefused(id),
  ]);
  if (!draft.ok) return draft;
  if (!versions.ok) return versions;
  if (!received.ok) return received;
  if (!refused.ok) return refused;
  const study = draft.value?.study ?? versions.value.at(-1)?.content;
  if (!study) return fail({ kind: 'unknown-study' });
  return ok({
    study,
    versions: versions.value,
    received: await Promise.all(received.value.items.map(withReceipt)),
    refused: refused.value,
    damaged: received.value.setAside,
  });
}

async function withReceipt(record: Received): Promise<Receipted> {
  return { ...record, receipt: await receiptOf(counting(record)) };
}

/** The words that the respondent sees too. */
export async function receiptOf({ response }: HandOver): Promise<Receipt> {
  const { id, handedOver } = response;
  const words = (language: 'nl' | 'en') => receiptWords(id, handedOver!.revision, language);
  return { nl: await words('nl'), en: await words('en') };
}
