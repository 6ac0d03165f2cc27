import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB, type StoreNames } from 'idb';
import { fail, ok, type Result } from '../lib/result.ts';

/** Why this device keeps nothing just now. The caller goes on in memory and says so. */
export type StorageProblem = {
  /**
   * `refused`: no storage here, as in some private windows. `silent`: no answer in time. `full`: no room
   * left. `newer`: a newer version of the app made the database. `held`: a tab with an older version
   * keeps it open.
   */
  readonly kind: 'refused' | 'silent' | 'full' | 'newer' | 'held';
};

/** Runs work on the open database; a database closed by the browser or by another tab is opened again. */
export type Database<S extends DBSchema> = <T>(
  work: (db: IDBPDatabase<S>) => Promise<T>,
) => Promise<Result<T, StorageProblem>>;

export type Upgrade<S extends DBSchema> = (
  db: IDBPDatabase<S>,
  from: number,
  tx: IDBPTransaction<S, StoreNames<S>[], 'versionchange'>,
) => void | Promise<void>;

/** Some browsers never answer an open request (WebKit bug 226547); a respondent should not wait longer. */
const patienceMs = 4000;

/** A database that is opened at its first use. */
export function database<S extends DBSchema>(
  name: string,
  version: number,
  upgrade: Upgrade<S>,
): Database<S> {
  let opening: Promise<IDBPDatabase<S>> | undefined;
  const forget = () => {
    opening = undefined;
  };

  function open(onHeld: () => void): Promise<IDBPDatabase<S>> {
    opening ??= openDB<S>(name, version, {
      upgrade: (db, from, _to, tx) => upgrade(db, from, tx),
      blocked: onHeld,
      // Another tab upgrades or erases: letting go at once is what keeps that tab from waiting.
      blocking(_from, _to, event) {
        (event.target as IDBDatabase).close();
        forget();
      },
      terminated: forget,
    });
    opening.catch(forget);
    return opening;
  }

  return async (work) => {
    try {
      return ok(
        await work(await inTime(open)).catch(async (error) => {
          if (!isNamed(error, 'InvalidStateError')) throw error;
          // The connection was closed between opening and use.
          forget();
          return work(await inTime(open));
        }),
      );
    } catch (error) {
      return fail({ kind: problemKind(error) });
    }
  };
}

/** Rejects when opening is held up by another tab or takes longer than a person should wait. */
function inTime<T>(open: (onHeld: () => void) => Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new DOMException('', 'TimeoutError')), patienceMs);
    const onHeld = () => reject(new DOMException('', 'BlockedError'));
    open(onHeld)
      .then(resolve, reject)
      .finally(() => clearTimeout(timer));
  });
}

/** @throws the error itself when it is none of storage's own */
function problemKind(error: unknown): StorageProblem['kind'] {
  if (isNamed(error, 'TimeoutError')) return 'silent';
  if (isNamed(error, 'BlockedError')) return 'held';
  if (isNamed(error, 'VersionError')) return 'newer';
  if (isNamed(error, 'QuotaExceededError')) return 'full';
  // Where storage is switched off, `indexedDB` is absent: a ReferenceError, or a TypeError on its methods.
  if (error instanceof DOMException || typeof indexedDB !== 'object') return 'refused';
  throw error;
}

/** By name only: newer browsers give `QuotaExceededError` a class of its own. */
function isNamed(error: unknown, name: string): boolean {
  return error instanceof Error && error.name === name;
}
