import { fromHex, toHex } from '../lib/hex.ts';
import { fail, ok, type Result } from '../lib/result.ts';
import type { Response } from '../response/response.ts';
import type { Study } from '../study/study.ts';
import { countingShowings } from '../survey/showings.ts';
import { byteDuration, durationByte } from './duration.ts';
import { digitBytes, fromDigits, toDigits } from './mixed-radix.ts';
import {
  answerDigits,
  backgroundDigits,
  type DigitKey,
  digitKey,
  fromResponseDigits,
  tailoredDigits,
} from './response-digits.ts';

/**
 * A response in as few bytes as a QR code likes, in this order:
 *
 * format 1 · revision 1 · version 8 · response id 16 · day 2 · seed 4 · answers, one number with a digit a
 * showing · background, likewise with a digit a question · the scenarios chosen for the person, likewise · a
 * logarithmic byte of time a showing · 128 · zeros up to 96 bytes, else 128, else 192 and so on, so that the
 * length tells nothing about the answers.
 *
 * What a digit means only the study's version tells, and which showings there were that and the seed.
 */
const format = 1;
const headBytes = 32;
const endMark = 128;

/** A version of a study and what it says. */
export type KnownVersion = { readonly version: string; readonly study: Study };

/** Why the bytes are no response to any study known here. */
export type ResponseBytesProblem =
  | { readonly kind: 'unknown-response-format'; readonly format: number }
  /** Answers to a version of the study that is not on this device. */
  | { readonly kind: 'unknown-version'; readonly version: string }
  /**
   * Sealed as it should be, but not by this app: `length` does not fit the number of scenarios; `answers`,
   * `background` or `tailored` has more than there can be; `skipped` where nothing may be skipped.
   */
  | { readonly kind: 'not-this-study'; readonly reason: 'length' | 'skipped' | Part };

const parts = ['answers', 'background', 'tailored'] as const;
type Part = (typeof parts)[number];

/** How many bytes a response has once padded. */
function paddedBytes(length: number): number {
  return length <= 96 ? 96 : Math.max(128, 64 * Math.ceil(length / 64));
}

/**
 * The response in bytes, padded.
 *
 * @throws RangeError when it was not handed over, has another id than 32 hexadecimal digits or does not fit the study
 */
export function responseBytes(study: Study, response: Response): Uint8Array<ArrayBuffer> {
  const { handedOver } = response;
  if (!handedOver) throw new RangeError(`not handed over: ${response.id}`);
  const head = new DataView(new ArrayBuffer(headBytes));
  head.setUint8(0, format);
  head.setUint8(1, handedOver.revision);
  head.setUint16(26, handedOver.day);
  head.setUint32(28, handedOver.seed);
  const start = new Uint8Array(head.buffer);
  start.set(exactly(8, handedOver.version), 2);
  start.set(exactly(16, response.id), 10);
  const key = digitKey(study, handedOver.seed);
  const pieces = [
    start,
    fromDigits(answerDigits(key, response), key.bases.answers),
    fromDigits(backgroundDigits(key, response.background), key.bases.background),
    fromDigits(tailoredDigits(key, response), key.bases.tailored),
    Uint8Array.from(key.shown, (number) => durationByte(handedOver.seconds[number] ?? null)),
    Uint8Array.of(endMark),
  ];
  return joined(pieces, paddedBytes(pieces.reduce((sum, piece) => sum + piece.length, 0)));
}

/** The response that `responseBytes` wrote, checked against the version of the study it answers. */
export function readResponseBytes(
  bytes: Uint8Array<ArrayBuffer>,
  versions: readonly KnownVersion[],
): Result<Response, ResponseBytesProblem> {
  if (bytes[0] !== format) return fail({ kind: 'unknown-response-format', format: bytes[0] ?? 0 });
  if (bytes.length < headBytes) return fail({ kind: 'not-this-study', reason: 'length' });
  const version = toHex(bytes.subarray(2, 10));
  const study = versions.find((known) => known.version === version)?.study;
  if (!study) return fail({ kind: 'unknown-version', version });
  const head = new DataView(bytes.buffer, bytes.byteOffset, headBytes);
  const seed = head.getUint32(28);
  const given = readGiven(bytes.subarray(headBytes), digitKey(study, seed));
  if (!given.ok) return given;
  const { seconds, ...rest } = given.value;
  return ok({
    format: 'afweging/response@1',
    id: toHex(bytes.subarray(10, 26)),
    study: study.id,
    ...rest,
    simulated: false,
    handedOver: {
      version,
      revision: head.getUint8(1),
      seed,
      day: head.getUint16(26),
      seconds,
    },
  });
}

type Given = ReturnType<typeof fromResponseDigits> & { readonly seconds: (number | null)[] };

/** What was answered, from the bytes after the head. */
function readGiven(bytes: Uint8Array, key: DigitKey): Result<Given, ResponseBytesProblem> {
  const refused = (reason: 'length' | 'skipped' | Part) => fail({ kind: 'not-this-study' as const, reason });
  const { study, shown, bases } = key;
  const digits: Record<Part, number[]> = { answers: [], background: [], tailored: [] };
  const times = parts.reduce((sum, part) => sum + digitBytes(bases[part]), 0);
  if (!padded(bytes, times + shown.length)) return refused('length');
  let at = 0;
  for (const part of parts) {
    const end = at + digitBytes(bases[part]);
    const read = toDigits(bytes.subarray(at, end), bases[part]);
    if (!read) return refused(part);
    digits[part] = read;
    at = end;
  }
  if (!study.skip && [...digits.answers, ...digits.background].includes(0)) return refused('skipped');
  const seconds = new Array<number | null>(countingShowings(study.design)).fill(null);
  shown.forEach((number, t) => {
    seconds[number] = byteDuration(bytes[times + t]!);
  });
  return ok({ ...fromResponseDigits(key, digits), seconds });
}

/** Whether the mark stands at `end` with nothing but zeros behind it, as many as there should be. */
function padded(bytes: Uint8Array, end: number): boolean {
  return (
    bytes[end] === endMark &&
    bytes.length + headBytes === paddedBytes(end + headBytes + 1) &&
    bytes.subarray(end + 1).every((byte) => byte === 0)
  );
}

function exactly(count: number, hex: string): Uint8Array {
  const bytes = fromHex(hex);
  if (bytes.length !== count) throw new RangeError(`bytes: ${bytes.length} of ${count}`);
  return bytes;
}

function joined(pieces: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
