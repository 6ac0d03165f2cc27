import { toHex } from '../lib/hex.ts';

/** SHA-256 of all that something kept depends on; undefined where the browser does not hash, as on plain http. */
export async function contentHash(content: unknown): Promise<string | undefined> {
  if (!isSecureContext) return undefined;
  const text = JSON.stringify(content, (_, value: unknown) =>
    ArrayBuffer.isView(value) ? Array.from(value as Float64Array) : value,
  );
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return toHex(new Uint8Array(hash));
}
