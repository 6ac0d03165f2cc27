import type { Result } from '../lib/result.ts';
import type { Code, CodeProblem } from './code.ts';
import { readCodeAt } from './code-at.ts';
import { withTextBodies } from './mail-bodies.ts';
import { repaired } from './repair.ts';

/** Where a code may start: after `#`, or where a word of code characters starts that is too long for a language. */
const starts = /#|(?<![#0-9A-Za-z~_-])[sthem][0-9A-Za-z~_-]{23}|(?<![#0-9A-Z*.:$-])[STHEM][0-9A-Z*.:$-]{23}/g;

/**
 * Every code in a text of any length, such as a mailbox pasted whole or a mail saved as a file, in the order they stand there; and what
 * is the matter with those that are there but cannot be read. A text without any gives an empty list.
 */
export function findCodes(text: string): Result<Code, CodeProblem>[] {
  const clean = repaired(withTextBodies(text));
  const found: Result<Code, CodeProblem>[] = [];
  let past = 0;
  for (const { 0: start, index } of clean.matchAll(starts)) {
    if (index < past) continue;
    const read = readCodeAt(clean, start === '#' ? index + 1 : index);
    if (!read) continue;
    found.push(read.result);
    // A harmed code may have run into the next one; its own first line is behind us all the same.
    past = read.result.ok ? read.end : index + start.length;
  }
  return found;
}
