import { signal } from '@preact/signals';
import { keyWords } from '../exchange/key-words.ts';
import { versionOf } from '../exchange/version.ts';
import { newest } from '../lib/newest.ts';
import { fail, ok, type Result } from '../lib/result.ts';
import { loadDraft } from '../storage/drafts.ts';
import { loadKeys, type StoredKeys } from '../storage/keys.ts';
import type { OpenProblem } from '../storage/open-problem.ts';
import { loadVersionsOf, type SharedVersion, saveVersion } from '../storage/shared-versions.ts';
import { missing } from '../study/missing.ts';
import type { Study } from '../study/study.ts';
import { type Links, linksTo } from './links.ts';
import { changeDraft } from './making.ts';
import { type Change, compareShared } from './shared-change.ts';
import { keepStudio } from './studio-offline.ts';

/** The key that answers are locked to. `elsewhere`: the study has one that is not on this device. */
export type KeyState =
  | { readonly kind: 'none' }
  | { readonly kind: 'elsewhere' }
  | { readonly kind: 'not-backed-up' | 'backed-up'; readonly keys: StoredKeys };

/** What was shared of a study, the newest of it. */
export type Shared = {
  readonly content: Study;
  readonly sharedAt: number;
  readonly links: Links;
  /** Eight words each, which respondents compare. */
  readonly words: { readonly nl: readonly string[]; readonly en: readonly string[] };
};

export type Sharing =
  | { readonly kind: 'opening' }
  | { readonly kind: 'unopened'; readonly problem: OpenProblem }
  | {
      readonly kind: 'ready';
      readonly study: Study;
      readonly key: KeyState;
      readonly change: Change;
      /** Undefined while nothing was shared, or the key to it has no backup. */
      readonly shared: Shared | undefined;
    };

export const sharing = signal<Sharing>({ kind: 'opening' });

const begin = newest();

/** Reads how far a study is on its way to be shared. */
export async function openSharing(id: string): Promise<void> {
  const isNewest = begin();
  const { value } = sharing;
  if (value.kind === 'ready' && value.study.id !== id) sharing.value = { kind: 'opening' };
  const opened = await read(id);
  // Another study's page may have been opened meanwhile, or this one read anew.
  if (!isNewest()) return;
  sharing.value = opened.ok ? opened.value : { kind: 'unopened', problem: opened.problem };
}

/**
 * Shares the study as it now is: it gets the key, and its version and wording are kept, so that answers to
 * it can be read later. Refused where something is missing or the key has no backup that was read back.
 */
export async function share(id: string): Promise<Result<void, OpenProblem>> {
  const { value } = sharing;
  if (value.kind !== 'ready' || value.study.id !== id) throw new Error(`not open for sharing: ${id}`);
  if (value.key.kind !== 'backed-up' || missing(value.study).length > 0)
    throw new Error(`not ready to be shared: ${id}`);
  const { publicKey } = value.key.keys;
  const keyed = await changeDraft(id, (study) => ({ ...study, key: study.key ?? publicKey }));
  if (!keyed.ok) return keyed;
  // Another tab may have changed it since it was read.
  if (missing(keyed.value).length === 0) {
    const saved = await saveVersion(await versionOf(keyed.value), keyed.value, Date.now());
    if (!saved.ok) return saved;
    void keepStudio();
  }
  await readAnew(id);
  return ok(undefined);
}

/** @param day - the last day on which answers are asked for, as year-month-day; undefined for no such day */
export async function setLastDay(id: string, day: string | undefined): Promise<Result<void, OpenProblem>> {
  const changed = await changeDraft(id, ({ closes: _, ...study }) =>
    day ? { ...study, closes: day } : study,
  );
  if (!changed.ok) return changed;
  await readAnew(id);
  return ok(undefined);
}

/** Unless another study is on screen by now. */
async function readAnew(id: string): Promise<void> {
  const { value } = sharing;
  if (value.kind === 'ready' && value.study.id === id) await openSharing(id);
}

async function read(id: string): Promise<Result<Extract<Sharing, { kind: 'ready' }>, OpenProblem>> {
  const draft = await loadDraft(id);
  if (!draft.ok) return draft;
  if (!draft.value) return fail({ kind: 'unknown-study' });
  const { study } = draft.value;
  const keys = await loadKeys();
  if (!keys.ok) return keys;
  const versions = await loadVersionsOf(id);
  if (!versions.ok) return versions;
  const key = keyState(study, keys.value);
  const { change, latest } = await compareShared(study, versions.value);
  const shared = latest && isBackedUp(latest.content, keys.value) ? await sharedAs(latest) : undefined;
  return ok({ kind: 'ready', study, key, change, shared });
}

function keyState(study: Study, all: readonly StoredKeys[]): KeyState {
  const backedUp = all.findLast(({ backedUpAt }) => backedUpAt !== undefined);
  const keys = study.key ? all.find(({ publicKey }) => publicKey === study.key) : (backedUp ?? all.at(-1));
  if (!keys) return { kind: study.key ? 'elsewhere' : 'none' };
  return { kind: keys.backedUpAt === undefined ? 'not-backed-up' : 'backed-up', keys };
}

function isBackedUp({ key }: Study, all: readonly StoredKeys[]): boolean {
  return all.some(({ publicKey, backedUpAt }) => publicKey === key && backedUpAt !== undefined);
}

async function sharedAs({ content, sharedAt }: SharedVersion): Promise<Shared> {
  const [links, nl, en] = await Promise.all([
    linksTo(content, appAddress()),
    keyWords(content.key!, 'nl'),
    keyWords(content.key!, 'en'),
  ]);
  return { content, sharedAt, links, words: { nl, en } };
}

/** The address of the start page, with a slash at its end. */
function appAddress(): string {
  return new URL('.', location.href).href;
}
