import { fail, ok, type Result } from '../lib/result.ts';

export type Encoding = 'utf-8' | 'utf-16le' | 'windows-1252';

/**
 * The text of a file: UTF-8, UTF-16 as Excel writes it, or else the Western European code page that
 * older Windows programs write. A byte order mark is taken off.
 *
 * @returns the text, or `not-text` when it holds control characters that no table has
 */
export function csvText(
  bytes: Uint8Array,
): Result<{ text: string; encoding: Encoding }, { kind: 'not-text' }> {
  const encoding = encodingOf(bytes);
  // TextDecoder takes the mark off by itself.
  const text = new TextDecoder(encoding).decode(bytes);
  return hasControl(text) ? fail({ kind: 'not-text' }) : ok({ text, encoding });
}

function encodingOf(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return 'utf-8';
  } catch {
    // The decoder throws for one reason only: the bytes are not UTF-8.
    return 'windows-1252';
  }
}

/** Whether there is a control character other than tab and line breaks. */
function hasControl(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 32 && code !== 9 && code !== 10 && code !== 13) return true;
  }
  return false;
}
