import * as v from 'valibot';
import { fail, ok, type Result } from '../lib/result.ts';

/** A key of a file that is not what it must be; `expected` is in the file's own English. */
export type BadKey = { readonly path: string; readonly expected: string };

/** Reads a file of JSON by a strict schema; the problem names the first key that is wrong, an unknown one before others. */
export function readStrict<T>(schema: v.GenericSchema<unknown, T>, source: string): Result<T, BadKey> {
  const json = parseJson(source);
  if (!json.ok) return json;
  const parsed = v.safeParse(schema, json.value);
  if (parsed.success) return ok(parsed.output);
  return fail(badKey(parsed.issues.find(isUnknownKey) ?? parsed.issues[0]));
}

function parseJson(source: string): Result<unknown, BadKey> {
  try {
    return ok(JSON.parse(source));
  } catch {
    return fail({ path: '(file)', expected: 'JSON' });
  }
}

/** Valibot expects "never" of a key that a strict object does not have. */
function isUnknownKey(issue: v.BaseIssue<unknown>): boolean {
  return issue.type === 'strict_object' && issue.expected === 'never';
}

function badKey(issue: v.BaseIssue<unknown>): BadKey {
  const path = (issue.path ?? [])
    .map(({ key }) => (typeof key === 'number' ? `[${key}]` : `.${key}`))
    .join('')
    .replace(/^\./, '');
  return { path: path || '(file)', expected: expected(issue) };
}

function expected(issue: v.BaseIssue<unknown>): string {
  if (isUnknownKey(issue)) return 'no such key';
  switch (issue.type) {
    case 'strict_object':
      return issue.received === 'undefined' ? 'this key, which is missing' : 'an object';
    case 'non_empty':
      return 'a text that is not empty';
    case 'min_length':
      return `at least ${issue.requirement} entries`;
    case 'not_value':
      return 'a number other than 0';
    // What a check expects is what it says.
    case 'check':
      return issue.message;
    default:
      return (issue.expected ?? issue.message).replace(/[()]/g, '').replaceAll(' | ', ' or ');
  }
}
