/** The first `count` bytes of the SHA-256 of a text in UTF-8 or of bytes. */
export async function digest(
  data: string | Uint8Array<ArrayBuffer>,
  count: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = typeof data === 'string' ? new TextEncoder().encode(data) : data;
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes), 0, count);
}
