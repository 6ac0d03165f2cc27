import type { IDBPTransaction } from 'idb';
import * as v from 'valibot';
import type { Result } from '../lib/result.ts';
import { Received, taken } from '../response/received.ts';
import { SetAside } from '../response/set-aside.ts';
import type { StorageProblem } from './database.ts';
import { Draft } from './drafts.ts';
import { StoredKeys } from './keys.ts';
import { StoredRecruitment } from './recruitment.ts';
import { StoredRelease } from './releases.ts';
import { SharedVersion } from './shared-versions.ts';
import { studio } from './studio-database.ts';
import type { StudioSchema } from './studio-versions.ts';

/** What a researcher would miss; fits and what they are shown with can be made again. */
const stores = ['drafts', 'versions', 'keys', 'received', 'refused', 'releases', 'recruitments'] as const;
type Store = (typeof stores)[number];

type Records = Readonly<Record<string, readonly unknown[]>>;

/** How many records of each kind were added or brought up to date, and how many could not be read. */
export type Restored = { readonly added: Readonly<Record<Store, number>>; readonly damaged: number };

/** Everything a researcher has on this device. */
export function allRecords(): Promise<Result<Record<Store, unknown[]>, StorageProblem>> {
  return studio(async (db) => {
    const tx = db.transaction(stores);
    const lists = await Promise.all(stores.map((store) => tx.objectStore(store).getAll()));
    await tx.done;
    return Object.fromEntries(stores.map((store, s) => [store, lists[s]!])) as Record<Store, unknown[]>;
  });
}

/**
 * Puts back what `allRecords` gave, here or on another device, all of it or nothing. What is here and
 * newer stays; what is here only stays too.
 */
export function restoreRecords(records: Records): Promise<Result<Restored, StorageProblem>> {
  return studio(async (db) => {
    const tx = db.transaction(stores, 'readwrite', { durability: 'strict' });
    const added = { drafts: 0, versions: 0, keys: 0, received: 0, refused: 0, releases: 0, recruitments: 0 };
    let damaged = 0;
    // Where a record does not fit on the disk, its own request says so.
    tx.done.catch(() => undefined);
    for (const store of stores) {
      for (const record of records[store] ?? []) {
        const outcome = await restorers[store](tx, record);
        if (outcome === 'damaged') damaged++;
        else if (outcome === 'added') added[store]++;
      }
    }
    await tx.done;
    return { added, damaged };
  });
}

type Transaction = IDBPTransaction<StudioSchema, (typeof stores)[number][], 'readwrite'>;
type Outcome = 'added' | 'kept' | 'damaged';

const restorers: Readonly<Record<Store, (tx: Transaction, record: unknown) => Promise<Outcome>>> = {
  drafts: merging(
    'drafts',
    Draft,
    ({ id }) => id,
    (known, draft) => (known && known.changedAt >= draft.changedAt ? known : draft),
  ),
  versions: merging(
    'versions',
    SharedVersion,
    ({ study, version }) => [study, version],
    (known, version) => known ?? version,
  ),
  keys: merging(
    'keys',
    StoredKeys,
    ({ publicKey }) => publicKey,
    (known, keys) =>
      known && (known.backedUpAt !== undefined || keys.backedUpAt === undefined)
        ? known
        : { ...keys, ...known },
  ),
  received: merging('received', Received, ({ id }) => id, joined),
  refused: merging(
    'refused',
    SetAside,
    ({ hash }) => hash,
    (known, item) => known ?? item,
  ),
  releases: restoredRelease,
  recruitments: merging(
    'recruitments',
    StoredRecruitment,
    ({ study }) => study,
    (known, other) => (known && known.changedAt >= other.changedAt ? known : other),
  ),
};

/** Restores a record under its key as `merge` decides, which gives the known one itself when that stays. */
function merging<T, S extends Exclude<Store, 'releases'>>(
  store: S,
  schema: v.GenericSchema<unknown, T>,
  keyOf: (record: T) => StudioSchema[S]['key'],
  merge: (known: T | undefined, record: T) => T,
) {
  return async (tx: Transaction, record: unknown): Promise<Outcome> => {
    const parsed = v.safeParse(schema, record);
    if (!parsed.success) return 'damaged';
    const here = v.safeParse(schema, await tx.objectStore(store).get(keyOf(parsed.output)));
    const known = here.success ? here.output : undefined;
    const merged = merge(known, parsed.output);
    if (merged === known) return 'kept';
    await tx.objectStore(store).put(merged);
    return 'added';
  };
}

/** All hand-overs of both. Removed on one device is removed: somebody asked for it, and it can be undone. */
function joined(known: Received | undefined, other: Received): Received {
  if (!known) return other;
  const all = other.handOvers.reduce((record, handOver) => taken(record, handOver).record, known);
  return other.removed && !all.removed ? { ...all, removed: other.removed } : all;
}

/** A release has no name: it is here already when the very same record is. */
async function restoredRelease(tx: Transaction, record: unknown): Promise<Outcome> {
  const parsed = v.safeParse(StoredRelease, record);
  if (!parsed.success) return 'damaged';
  const same = JSON.stringify(parsed.output);
  for (const here of await tx.objectStore('releases').index('study').getAll(parsed.output.study)) {
    const known = v.safeParse(StoredRelease, here);
    if (known.success && JSON.stringify(known.output) === same) return 'kept';
  }
  await tx.objectStore('releases').add(parsed.output);
  return 'added';
}
