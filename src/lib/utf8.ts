/** Bytes as text; undefined where they are not UTF-8. A byte order mark is taken off. */
export function utf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // The decoder throws for one reason only: the bytes are not UTF-8.
    return undefined;
  }
}
