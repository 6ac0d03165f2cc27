import type { Aside } from './answers-versions.ts';

type Shelf = { add(value: Aside): Promise<unknown>; getAll(): Promise<Aside[]> };
type Store = { readonly name: string; delete(key: string): Promise<void> };

/**
 * Moves damaged records of a store aside, in the transaction of both.
 *
 * @param study - only what is of this study is counted, or of none that can be told
 * @returns how many stand aside by now; one that came in again whole no longer counts
 */
export async function setAside(
  shelf: Shelf,
  store: Store,
  read: { readonly items: readonly { readonly id: string }[]; readonly damaged: readonly unknown[] },
  study?: string,
): Promise<number> {
  for (const record of read.damaged) {
    await shelf.add({ store: store.name, record });
    await store.delete(partOf(record, 'id') as string);
  }
  const here = new Set<unknown>(read.items.map(({ id }) => id));
  const standing = (await shelf.getAll()).filter(
    (aside) => aside.store === store.name && !here.has(partOf(aside.record, 'id')),
  );
  return standing.filter(({ record }) => study === undefined || mayBeOf(record, study)).length;
}

/** Whether a damaged record is of this study, or says of none. */
export function mayBeOf(record: unknown, study: string): boolean {
  return [study, undefined].includes(partOf(record, 'study') as string);
}

/** A property of a damaged record, which can be anything. */
export function partOf(record: unknown, part: 'id' | 'study'): unknown {
  return (record as Partial<Record<'id' | 'study', unknown>> | null)?.[part];
}
