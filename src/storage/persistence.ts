/** Whether the browser keeps this site's storage when room runs out; `unknown` where it does not say. */
export type Persistence = 'kept' | 'not-kept' | 'unknown';

export async function persistence(): Promise<Persistence> {
  if (!navigator.storage?.persisted) return 'unknown';
  // Some browsers throw where storage is restricted.
  return (await navigator.storage.persisted().catch(() => false)) ? 'kept' : 'not-kept';
}

/** Asks the browser never to erase by itself what is kept here. Some ask the reader, some decide alone. */
export async function askToKeep(): Promise<Persistence> {
  if (!navigator.storage?.persist) return 'unknown';
  const kept = await navigator.storage.persist().catch(() => false);
  return kept ? 'kept' : 'not-kept';
}
