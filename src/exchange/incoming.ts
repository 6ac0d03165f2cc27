import { fail, ok, type Result } from '../lib/result.ts';
import type { Response } from '../response/response.ts';
import type { Channel, Reason } from '../response/set-aside.ts';
import { type CodeProblem, textCode } from './code.ts';
import { csvText } from './csv-text.ts';
import { openEnvelope } from './envelope.ts';
import { findCodes } from './find-codes.ts';
import type { Keys } from './keys.ts';
import type { KnownVersion } from './response-bytes.ts';

/** One thing that came in: what may be an envelope, or what it is instead and why it goes no further. */
export type Incoming = {
  readonly channel: Channel;
  /** The file's name; empty for camera and paste. */
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Undefined for what may be an envelope. */
  readonly reason: Reason | undefined;
};

type Source = Pick<Incoming, 'channel' | 'name'>;

/** Most of a damaged code, or of a text without any, that is worth keeping. */
const keptCharacters = 4000;

/** The codes in a text, such as a mailbox copied whole; a text without any is one thing set aside. */
export function incomingText(text: string, source: Source): Incoming[] {
  const aside = (what: string, reason: Reason) => ({
    ...source,
    bytes: new TextEncoder().encode(what.slice(0, keptCharacters)),
    reason,
  });
  if (text.trim() === '') return [aside(text, { kind: 'empty' })];
  const found = findCodes(text);
  if (found.length === 0) return [aside(text, { kind: 'no-code' })];
  return found.map(({ result, text: own }) => {
    if (!result.ok) return aside(own, codeReason(result.problem));
    const { kind, bytes } = result.value;
    if (kind === 'e') return { ...source, bytes, reason: undefined };
    return { ...source, bytes, reason: { kind: 'other-kind' } };
  });
}

/** What a file holds: codes as text, or one envelope as it is. */
export function incomingBytes(bytes: Uint8Array<ArrayBuffer>, source: Source): Incoming[] {
  if (bytes.length === 0) return [{ ...source, bytes, reason: { kind: 'empty' } }];
  const text = csvText(bytes);
  if (text.ok) return incomingText(text.value.text, source);
  if (isEnvelope(bytes)) return [{ ...source, bytes, reason: undefined }];
  return [{ ...source, bytes: new Uint8Array(0), reason: { kind: 'not-text' } }];
}

/** The response in something that came in, or why it is set aside. */
export async function openIncoming(
  { bytes, reason }: Incoming,
  keys: readonly Keys[],
  versions: readonly KnownVersion[],
): Promise<Result<Response, Reason>> {
  if (reason) return fail(reason);
  const opened = await openEnvelope(bytes, keys, versions);
  return opened.ok ? ok(opened.value) : fail({ kind: opened.problem.kind });
}

/** What came in as a text that can be passed on: an envelope as its code. */
export function incomingAsText({ bytes }: { readonly bytes: Uint8Array }): string {
  return isEnvelope(bytes) ? textCode('e', bytes) : new TextDecoder().decode(bytes);
}

/** By its first byte, the format, which no text begins with. */
function isEnvelope(bytes: Uint8Array): boolean {
  return bytes[0] === 1;
}

/** Envelopes as a text that can be taken in elsewhere: a line saying what it is, then a code a line. */
export function envelopesText(title: string, envelopes: readonly Uint8Array[]): string {
  // Short words only, so that nothing in it is taken for the start of a code.
  return [title.replace(/#|\S{20,}/g, '…'), ...envelopes.map((bytes) => textCode('e', bytes)), ''].join('\n');
}

function codeReason(problem: CodeProblem): Reason {
  if (problem.kind !== 'cut-off') return { kind: problem.kind };
  const { got, expected } = problem;
  return { kind: 'cut-off', got, ...(expected !== undefined && { expected }) };
}
