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
  const problem = structureProblem(text);
  if (problem) return fail(problem);
  try {
    return checked(text);
  } catch {
    // JSON.parse throws on what is no JSON, and on nothing else.
    return fail({ kind: 'not-json' });
  }
}

/** Goes through the brackets and keys without building anything, since JSON.parse has no limit of its own. */
function structureProblem(text: string): JsonProblem | undefined {
  const keys: Set<string>[] = [];
  let last = '';
  for (const [part] of text.matchAll(token)) {
    if (part === '{' || part === '[') {
      if (keys.push(new Set()) > depthLimit) return { kind: 'too-deep', limit: depthLimit };
    } else if (part === '}' || part === ']') keys.pop();
    else if (part === ':') {
      const key = unescaped(last);
      const own = keys.at(-1);
      if (own?.has(key)) return { kind: 'repeated-key', key: key.slice(0, shown) };
      own?.add(key);
    }
    last = part;
  }
  return undefined;
}

/** A key as JSON.parse reads it; whatever is no text is left to it to refuse. */
function unescaped(key: string): string {
  if (!key.includes('\\')) return key.slice(1, -1);
  try {
    return String(JSON.parse(key));
  } catch {
    return key;
  }
}

function checked(text: string): Result<unknown, JsonProblem> {
  let problem: JsonProblem | undefined;
  const value: unknown = JSON.parse(text, (key, part: unknown) => {
    if (!isPlain(key) || (typeof part === 'string' && !isPlain(part)))
      problem = { kind: 'forbidden-character' };
    if (part === Number.POSITIVE_INFINITY || part === Number.NEGATIVE_INFINITY)
      problem = { kind: 'number-too-large' };
    return part;
  });
  return problem ? fail(problem) : ok(value);
}
