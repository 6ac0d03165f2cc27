import { isPlain } from './plain-text.ts';
import { fail, ok, type Result } from './result.ts';

export type JsonProblem =
  | { readonly kind: 'not-json' }
  | { readonly kind: 'too-deep'; readonly limit: number }
  | { readonly kind: 'repeated-key'; readonly key: string }
  | { readonly kind: 'forbidden-character' }
  | { readonly kind: 'number-too-large' };

/** Brackets within brackets, at most. */
const depthLimit = 8;

/** Enough of a key to find it by. */
const shown = 80;

/** A text, a bracket, a separator, or whatever else stands between them. */
const token = /"[^"\\]*(?:\\[\s\S][^"\\]*)*"|[{}[\],:]|[^\s"{}[\],:]+|"/g;

/**
 * Reads JSON that a stranger wrote. Refused beyond what JSON.parse refuses: deep nesting, a key named twice,
 * characters that are not plain text, numbers too large to hold.
 */
export function readJson(text: string): Result<unknown, JsonProblem> {
  const problem = problemOf(text);
  if (problem) return fail(problem);
  try {
    return ok(JSON.parse(text));
  } catch {
    // JSON.parse throws on what is no JSON, and on nothing else.
    return fail({ kind: 'not-json' });
  }
}

/** Goes through the text without building anything, since JSON.parse has no limit of its own. */
function problemOf(text: string): JsonProblem | undefined {
  const keys: Set<string>[] = [];
  let last = '';
  for (const [part] of text.matchAll(token)) {
    if (part === '{' || part === '[') {
      if (keys.push(new Set()) > depthLimit) return { kind: 'too-deep', limit: depthLimit };
    } else if (part === '}' || part === ']') keys.pop();
    else if (part === ':') {
      const own = keys.at(-1);
      if (own?.has(last)) return { kind: 'repeated-key', key: last.slice(0, shown) };
      own?.add(last);
    } else if (part.startsWith('"')) {
      last = unescaped(part);
      if (!isPlain(last)) return { kind: 'forbidden-character' };
    } else if (Math.abs(Number(part)) === Number.POSITIVE_INFINITY) return { kind: 'number-too-large' };
  }
  return undefined;
}

/** A text as JSON.parse reads it; whatever is none is left to it to refuse. */
function unescaped(text: string): string {
  if (!text.includes('\\')) return text.slice(1, -1);
  try {
    return String(JSON.parse(text));
  } catch {
    return '';
  }
}
