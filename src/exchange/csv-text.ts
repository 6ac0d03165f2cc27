import { fail, ok, type Result } from '../lib/result.ts';
import { finish, type Steps } from '../lib/steps.ts';
import { utf8 } from '../lib/utf8.ts';

export type Encoding = 'utf-8' | 'utf-16le' | 'windows-1252';

/**
 * The text of a file: UTF-8, UTF-16 as Excel writes it, or else the Western European code page that
 * older Windows programs write. A byte order mark is taken off.
 *
 * @returns the text, or `not-text` when it holds control characters that no table has
 */
export function csvText(bytes: Uint8Array): CsvText {
  return finish(textSteps(bytes));
}

type CsvText = Result<{ text: string; encoding: Encoding }, { kind: 'not-text' }>;

/** Bytes looked at in one step. */
const atOnce = 2 ** 20;

/** The same in steps. */
export function* textSteps(bytes: Uint8Array): Steps<CsvText> {
  const wide = bytes[0] === 0xff && bytes[1] === 0xfe;
  // Looked at before anything is decoded, so that a large file of noise is refused at once.
  for (let from = 0; !wide && from < bytes.length; from += atOnce) {
    if (bytes.subarray(from, from + atOnce).some(isControl)) return fail({ kind: 'not-text' });
    yield from / bytes.length;
  }
  // TextDecoder takes the mark off by itself.
  if (wide) {
    const text = new TextDecoder('utf-16le').decode(bytes);
    return text.includes('\0') ? fail({ kind: 'not-text' }) : ok({ text, encoding: 'utf-16le' });
  }
  const text = utf8(bytes);
  if (text !== undefined) return ok({ text, encoding: 'utf-8' });
  return ok({ text: new TextDecoder('windows-1252').decode(bytes), encoding: 'windows-1252' });
}

/** A control character other than tab and line breaks. */
function isControl(code: number): boolean {
  return code < 32 && code !== 9 && code !== 10 && code !== 13;
}
