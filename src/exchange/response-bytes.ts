import { fromHex, toHex } from '../lib/hex.ts';
import { fail, ok, type Result } from '../lib/result.ts';
import type { Response } from '../response/response.ts';
import { categories, type Study } from '../study/study.ts';
import { byteDuration, durationByte } from './duration.ts';
import { digitBytes, fromDigits, toDigits } from './mixed-radix.ts';

/**
 * A response in as few bytes as a QR code likes, in this order:
 *
 * format 1 · revision 1 · version 8 · response id 16 · day 2 · seed 4 · answers, one number with a digit a
 * scenario (0 skipped, else category + 1) · background, likewise with a digit a question · a logarithmic
 * byte of time a scenario · 128 · zeros up to 96 bytes, else 128, else 192 and so on, so that the length
 * tells nothing about the answers.
 *
 * What a digit means only the study's version tells.
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
   * Sealed as it should be, but not by this app: `length` does not fit the number of scenarios; `answer`
   * or `background` has more than can be picked; `skipped` where nothing may be skipped.
   */
  | { readonly kind: 'not-this-study'; readonly reason: 'length' | 'answer' | 'background' | 'skipped' };

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
  const { answers, background } = bases(study);
  const parts = [
    start,
    fromDigits(digitsOfAnswers(response.answers, answers.length), answers),
    fromDigits(digitsOfBackground(study, response.background), background),
    Uint8Array.from(answers, (_, s) => durationByte(handedOver.seconds[s] ?? null)),
    Uint8Array.of(endMark),
  ];
  return joined(parts, paddedBytes(parts.reduce((sum, part) => sum + part.length, 0)));
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
  const given = readGiven(bytes.subarray(headBytes), study);
  if (!given.ok) return given;
  const { seconds, ...rest } = given.value;
  const head = new DataView(bytes.buffer, bytes.byteOffset, headBytes);
  return ok({
    format: 'afweging/response@1',
    id: toHex(bytes.subarray(10, 26)),
    study: study.id,
    ...rest,
    simulated: false,
    handedOver: {
      version,
      revision: head.getUint8(1),
      seed: head.getUint32(28),
      day: head.getUint16(26),
      seconds,
    },
  });
}

type Given = Pick<Response, 'answers' | 'background'> & { seconds: (number | null)[] };

/** What was answered, from the bytes after the head. */
function readGiven(bytes: Uint8Array, study: Study): Result<Given, ResponseBytesProblem> {
  const refused = (reason: 'length' | 'answer' | 'background' | 'skipped') =>
    fail({ kind: 'not-this-study' as const, reason });
  const { answers, background } = bases(study);
  const afterAnswers = digitBytes(answers);
  const afterBackground = afterAnswers + digitBytes(background);
  const end = afterBackground + answers.length;
  if (!padded(bytes, end)) return refused('length');
  const picked = toDigits(bytes.subarray(0, afterAnswers), answers);
  if (!picked) return refused('answer');
  const options = toDigits(bytes.subarray(afterAnswers, afterBackground), background);
  if (!options) return refused('background');
  if (!study.skip && [...picked, ...options].includes(0)) return refused('skipped');
  return ok({
    answers: picked.map((digit) => (digit === 0 ? null : digit - 1)),
    background: Object.fromEntries(
      study.questions.flatMap(({ id, options: names }, q) =>
        options[q] === 0 ? [] : [[id, names[options[q]! - 1]!.id]],
      ),
    ),
    seconds: Array.from(bytes.subarray(afterBackground, end), byteDuration),
  });
}

/** Whether the mark stands at `end` with nothing but zeros behind it, as many as there should be. */
function padded(bytes: Uint8Array, end: number): boolean {
  return (
    bytes[end] === endMark &&
    bytes.length + headBytes === paddedBytes(end + headBytes + 1) &&
    bytes.subarray(end + 1).every((byte) => byte === 0)
  );
}

/** How many digits there are for each scenario and question: one more than can be picked. */
function bases(study: Study): { answers: number[]; background: number[] } {
  const count = categories(study.answer).length + 1;
  return {
    answers: study.design.scenarios.map(() => count),
    background: study.questions.map(({ options }) => options.length + 1),
  };
}

function digitsOfAnswers(answers: Response['answers'], scenarios: number): number[] {
  if (answers.length !== scenarios) throw new RangeError(`answers: ${answers.length} of ${scenarios}`);
  return answers.map((answer) => (answer === null ? 0 : answer + 1));
}

function digitsOfBackground(study: Study, background: Response['background']): number[] {
  return study.questions.map(({ id, options }) => {
    if (!Object.hasOwn(background, id)) return 0;
    const option = options.findIndex((each) => each.id === background[id]);
    if (option < 0) throw new RangeError(`option of ${id}: ${background[id]}`);
    return option + 1;
  });
}

function exactly(count: number, hex: string): Uint8Array {
  const bytes = fromHex(hex);
  if (bytes.length !== count) throw new RangeError(`bytes: ${bytes.length} of ${count}`);
  return bytes;
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
