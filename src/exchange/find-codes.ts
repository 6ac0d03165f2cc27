import type { Result } from '../lib/result.ts';
import type { Code, CodeProblem } from './code.ts';
import { readCodeAt } from './code-at.ts';
import { withTextBodies } from './mail-bodies.ts';
import { repaired } from './repair.ts';

/** Where a code may start: after `#`, or where a word of code characters starts that is too long for a language. */
const starts = /#|(?<![#0-9A-Za-z~_-])[sthem][0-9A-Za-z~_-]{23}|(?<![#0-9A-Z*.:$-])[STHEM][0-9A-Z*.:$-]{23}/g;

/** A code, or what is the matter with it, and the part of the text it was read from. */
export type FoundCode = { readonly result: Result<Code, CodeProblem>; readonly text: string };

/**
 * Every code in a text of any length, such as a mailbox pasted whole or a mail saved as a file, in the order they stand
 * there; and what is the matter with those that are there but cannot be read. A text without any gives an empty list.
 */
export function findCodes(text: string): FoundCode[] {
  const clean = repaired(withTextBodies(text));
  const found: FoundCode[] = [];
  let past = 0;
  for (const { 0: start, index } of clean.matchAll(starts)) {
    if (index < past) continue;
    const at = start === '#' ? index + 1 : index;
    const read = readCodeAt(clean, at);
    if (!read) continue;
    found.push({ result: read.result, text: clean.slice(at, read.end) });
    // A harmed code may have run into the next one; its own first line is behind us all the same.
    past = read.result.ok ? read.end : index + start.length;
  }
  return found;
}
