import { bytesUpTo } from '../lib/bytes-up-to.ts';
import { fromHex, toHex } from '../lib/hex.ts';
import { fail, ok, type Result } from '../lib/result.ts';
import { digest } from './digest.ts';

/**
 * A file that lies on the app's own host and is named by the hash of its bytes, so that a link can be short
 * and a changed file is noticed. As bytes of a code: format, what the file holds, 16 bytes of SHA-256.
 */
export type Hosted = { readonly holds: 'study' | 'model'; readonly hash: string };

const format = 1;
const kinds = ['study', 'model'] as const;
const folders = { study: 'studies', model: 'models' };

/** Bytes of SHA-256: nobody finds another file with the same. */
const hashLength = 16;

/** Most bytes of a hosted file. */
const hostedLimit = 1024 * 1024;

/** What is read of a `Response`, whether redirects were followed or not. */
type Answer = Pick<Response, 'status' | 'type' | 'redirected' | 'body'>;

export type HostedProblem =
  | { readonly kind: 'newer-format' }
  | { readonly kind: 'broken' }
  | { readonly kind: 'not-there' }
  | { readonly kind: 'host-error'; readonly status: number }
  | { readonly kind: 'redirected' }
  /** A host that answers every address with a page: the file is not there. */
  | { readonly kind: 'a-page' }
  | { readonly kind: 'too-large'; readonly limit: number }
  | { readonly kind: 'other-contents' };

/** Where a file is to lie, from the app's own address. */
export function hostedName({ holds, hash }: Hosted): string {
  return `${folders[holds]}/${hash}.json`;
}

/** What a file will be known by once it is on the host. */
export async function hostedAs(holds: Hosted['holds'], file: string): Promise<Hosted> {
  return { holds, hash: await hashOf(new TextEncoder().encode(file)) };
}

export function hashBytes({ holds, hash }: Hosted): Uint8Array<ArrayBuffer> {
  return Uint8Array.of(format, kinds.indexOf(holds), ...fromHex(hash));
}

export function readHashBytes(bytes: Uint8Array): Result<Hosted, HostedProblem> {
  if (bytes.length > 0 && bytes[0]! > format) return fail({ kind: 'newer-format' });
  const holds = kinds[bytes[1] ?? kinds.length];
  if (bytes[0] !== format || !holds || bytes.length !== 2 + hashLength) return fail({ kind: 'broken' });
  return ok({ holds, hash: toHex(bytes.subarray(2)) });
}

/**
 * The text of the file that a host answered with, once it proves to be the one asked for. What it holds is
 * still a stranger's.
 */
export async function readHosted({ hash }: Hosted, answer: Answer): Promise<Result<string, HostedProblem>> {
  if (answer.redirected || answer.type === 'opaqueredirect') return fail({ kind: 'redirected' });
  if (answer.status === 404 || answer.status === 410) return fail({ kind: 'not-there' });
  if (answer.status !== 200 || !answer.body) return fail({ kind: 'host-error', status: answer.status });
  const bytes = await bytesUpTo(answer.body, hostedLimit);
  if (!bytes) return fail({ kind: 'too-large', limit: hostedLimit });
  const text = new TextDecoder().decode(bytes);
  if ((await hashOf(bytes)) === hash) return ok(text);
  return fail({ kind: /^\s*</.test(text) ? 'a-page' : 'other-contents' });
}

async function hashOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  return toHex(await digest(bytes, hashLength));
}
