import * as v from 'valibot';

/** What was read back, and how many records were damaged and set aside. */
export type Loaded<T> = { readonly items: T[]; readonly setAside: number };

/** Parses records into fresh objects, apart from those the schema refuses. */
export function sorted<T>(
  schema: v.GenericSchema<unknown, T>,
  records: readonly unknown[],
): { items: T[]; damaged: unknown[] } {
  const items: T[] = [];
  const damaged: unknown[] = [];
  for (const record of records) {
    const parsed = v.safeParse(schema, record);
    if (parsed.success) items.push(parsed.output);
    else damaged.push(record);
  }
  return { items, damaged };
}
