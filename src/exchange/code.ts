import { fail, type Result } from '../lib/result.ts';
import { type Code, type CodeKind, type CodeProblem, readCodeAt, readWord } from './code-at.ts';
import { headLength, qrForm, textForm, written } from './code-form.ts';
import { repaired } from './repair.ts';

export type { Code, CodeKind, CodeProblem };

/** Most characters looked at: a code percent-encoded twice, in a mail. */
const textLimit = 32_000;

/** So long a word after `#` is a code of ours whose start was harmed, not the name of a place on a page. */
const codeLike = 24;

/**
 * Bytes as text for mail, chat and clipboard; legal in a link's fragment. A hyphen after every 50 characters
 * keeps chat apps from breaking it; reading drops them.
 *
 * @throws RangeError when there are more than `codeLimit` bytes
 */
export function textCode(kind: CodeKind, bytes: Uint8Array): string {
  return `${kind}${written(kind, bytes, textForm)}/`.replace(/.{50}(?=.)/g, '$&-');
}

/**
 * Bytes as text for a QR code's alphanumeric mode; legal in a link's fragment. Nothing cuts a QR: no end marker.
 *
 * @throws RangeError when there are more than `codeLimit` bytes
 */
export function qrCode(kind: CodeKind, bytes: Uint8Array): string {
  return kind.toUpperCase() + written(kind, bytes, qrForm);
}

/** The code in a whole link, or in a text that starts with one, with whatever mail did to it repaired. */
export function readCode(text: string): Result<Code, CodeProblem> {
  if (text.length > textLimit) return fail({ kind: 'too-long', limit: textLimit });
  // Quote marks and brackets may stand before a code without a link.
  const clean = repaired(text).replace(/^[^\p{L}#]+/u, '');
  const places = [...clean.matchAll(/#/g)].map(({ index }) => index + 1);
  const results = [0, ...places].map((at) => readCodeAt(clean, at)?.result);
  return (
    results.find((result) => result?.ok) ??
    results.find((result) => result) ??
    fail(places.map((at) => harmed(clean, at)).find((problem) => problem) ?? { kind: 'no-code' })
  );
}

/** What is the matter with a link whose code does not even tell its length. */
function harmed(text: string, at: number): CodeProblem | undefined {
  const word = readWord(text, at);
  if (!/^[sthem]/i.test(word)) return undefined;
  if (word.length < headLength) return { kind: 'cut-off', got: word.length };
  return word.length >= codeLike ? { kind: 'damaged' } : undefined;
}
