import { bytesUpTo } from './bytes-up-to.ts';
import { fail, ok, type Result } from './result.ts';

/**
 * `no-inflate`: this browser cannot unpack (Safari before 16.4, Firefox before 113). `broken`: cut off, damaged, or
 * with bytes after its end.
 */
export type InflateProblem =
  | { readonly kind: 'no-inflate' }
  | { readonly kind: 'broken' }
  | { readonly kind: 'too-large'; readonly limit: number };

/** Bytes as a raw deflate stream (RFC 1951). */
export async function deflated(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const packed = new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(packed).arrayBuffer());
}

/** The bytes of a raw deflate stream, at most `limit`: unpacking stops there. */
export async function inflated(
  bytes: Uint8Array<ArrayBuffer>,
  limit: number,
): Promise<Result<Uint8Array<ArrayBuffer>, InflateProblem>> {
  if (!canUnpack()) return fail({ kind: 'no-inflate' });
  const all = await unpacked(bytes, limit);
  if (!all.ok) return all;
  // Some engines ignore what follows the end. Without its last byte only a stream that had more than it needed is whole.
  const shorter = await unpacked(bytes.subarray(0, -1), limit);
  return shorter.ok ? fail({ kind: 'broken' }) : all;
}

async function unpacked(
  bytes: Uint8Array<ArrayBuffer>,
  limit: number,
): Promise<Result<Uint8Array<ArrayBuffer>, InflateProblem>> {
  try {
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
    const all = await bytesUpTo(stream, limit);
    return all ? ok(all) : fail({ kind: 'too-large', limit });
  } catch {
    // The stream fails in no other way than on its contents, with another kind of error in each engine.
    return fail({ kind: 'broken' });
  }
}

/** False where the browser has nothing to unpack with, or knows gzip only (Chrome before 103). */
function canUnpack(): boolean {
  try {
    return Boolean(new DecompressionStream('deflate-raw'));
  } catch {
    return false;
  }
}
