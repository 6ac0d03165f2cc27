import type { BrowserContext, Page } from 'playwright';

type Database = 'afweging' | 'afweging-answers';

/** Puts records into stores of the device, as if the app had; waits for the app to make its database first. */
export async function putRecords(
  page: Page,
  database: Database,
  records: readonly (readonly [store: string, record: unknown])[],
): Promise<void> {
  await made(page, database);
  await page.evaluate(
    ([name, puts]) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const tx = opening.result.transaction([...new Set(puts.map(([store]) => store))], 'readwrite');
          for (const [store, record] of puts) tx.objectStore(store).put(record);
          tx.onabort = () => reject(tx.error);
          tx.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    [database, records] as const,
  );
}

/** All records that stores of the device hold, store after store. */
export async function recordsIn(
  page: Page,
  database: Database,
  stores: readonly string[],
): Promise<unknown[]> {
  await made(page, database);
  return page.evaluate(
    ([name, from]) =>
      new Promise<unknown[]>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const tx = opening.result.transaction(from);
          const all = from.map((store) => tx.objectStore(store).getAll());
          tx.onabort = () => reject(tx.error);
          tx.oncomplete = () => {
            opening.result.close();
            resolve(all.flatMap(({ result }) => result));
          };
        };
      }),
    [database, stores] as const,
  );
}

/** Lets no page keep or read anything, from the next load on. */
export async function refuseStorage(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('denied', 'SecurityError');
    };
  });
}

/** Opening it before the app did would make an empty one in its place. */
async function made(page: Page, database: Database): Promise<void> {
  await page.waitForFunction(
    async (name) => (await indexedDB.databases()).some((each) => each.name === name),
    database,
  );
}
