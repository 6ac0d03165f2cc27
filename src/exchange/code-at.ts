import { fail, ok, type Result } from '../lib/result.ts';
import {
  type CodeForm,
  checkBytes,
  codeLimit,
  headBytes,
  qrForm,
  readBody,
  readHead,
  textForm,
} from './code-form.ts';
import { filler } from './repair.ts';

/** `s` a study, `t` a template's link, `h` a hosted file by its hash, `e` an envelope, `m` a model. */
export type CodeKind = 's' | 't' | 'h' | 'e' | 'm';
export type Code = { readonly kind: CodeKind; readonly bytes: Uint8Array<ArrayBuffer> };

/** `got` and `expected` count characters without hyphens; `expected` is unknown when the length itself is cut. */
export type CodeProblem =
  | { readonly kind: 'no-code' }
  | { readonly kind: 'cut-off'; readonly got: number; readonly expected?: number }
  | { readonly kind: 'damaged' }
  | { readonly kind: 'too-long'; readonly limit: number };

/** What a code's place held; `end` is where reading stopped. */
export type CodeRead = { readonly result: Result<Code, CodeProblem>; readonly end: number };

/** Reads the code that starts at a place in a repaired text; undefined when none starts there. */
export function readCodeAt(text: string, at: number): CodeRead | undefined {
  const own = readForm(text, at, textForm);
  if (own?.result.ok) return own;
  const qr = readForm(text, at, qrForm);
  return qr?.result.ok ? qr : (own ?? qr);
}

/** The characters of a text code that stand together from here, without filler. */
export function readWord(text: string, at: number): string {
  return gather(text, at, codeLimit, textForm).characters;
}

function readForm(text: string, at: number, form: CodeForm): CodeRead | undefined {
  const letter = gather(text, at, 1, form);
  if (!form.letters.test(letter.characters)) return undefined;
  // The pattern admits no other letters.
  const kind = letter.characters.toLowerCase() as CodeKind;
  const head = gather(text, letter.end, form.length(headBytes), form);
  const length = readHead(kind, form.read(head.characters));
  if (length === undefined) return undefined;
  if (length > codeLimit) return { result: fail({ kind: 'too-long', limit: codeLimit }), end: head.end };
  const count = form.length(length + checkBytes);
  const body = gather(text, head.end, count, form);
  if (body.characters.length < count && text[body.end] !== '/') {
    const before = 1 + head.characters.length;
    const cut = { got: before + body.characters.length, expected: before + count };
    return { result: fail({ kind: 'cut-off', ...cut }), end: body.end };
  }
  const bytes = readBody(kind, form.read(body.characters));
  return { result: bytes ? ok({ kind, bytes }) : fail({ kind: 'damaged' }), end: body.end };
}

/** Up to `count` characters of a form from a place on, past filler; ends before anything else. */
function gather(
  text: string,
  at: number,
  count: number,
  { characters }: CodeForm,
): { characters: string; end: number } {
  let gathered = '';
  let end = at;
  while (end < text.length && gathered.length < count) {
    const character = text[end]!;
    if (characters.test(character)) gathered += character;
    else if (!filler.test(character)) break;
    end++;
  }
  return { characters: gathered, end };
}
