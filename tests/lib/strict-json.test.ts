import { expect, test } from 'vitest';
import { isPlain } from '../../src/lib/plain-text.ts';
import { ok } from '../../src/lib/result.ts';
import { readJson } from '../../src/lib/strict-json.ts';
import { fc, property } from '../support/properties.ts';

property('readJson reads what JSON.parse reads', [fc.jsonValue({ maxDepth: 6 })], (value) => {
  for (const text of [JSON.stringify(value), JSON.stringify(value, null, '\t')]) {
    if (isPlain(JSON.stringify(value).replaceAll('\\', '')))
      expect(readJson(text)).toEqual(ok(JSON.parse(text)));
  }
});

property(
  'readJson refuses whatever JSON.parse refuses',
  [fc.json({ maxDepth: 6 }), fc.nat(), fc.string({ maxLength: 2 })],
  (text, at, put) => {
    const place = at % (text.length + 1);
    const changed = text.slice(0, place) + put + text.slice(place);
    let parsed: unknown;
    try {
      parsed = JSON.parse(changed);
    } catch {
      expect(readJson(changed).ok).toBe(false);
      return;
    }
    const read = readJson(changed);
    if (read.ok) expect(read.value).toEqual(parsed);
  },
);

test('readJson admits eight brackets within each other, and brackets in texts', () => {
  expect(readJson('[[[[[[[[0]]]]]]]]')).toEqual(ok([[[[[[[[0]]]]]]]]));
  expect(readJson('["[[[[[[[[[[[[", "\\"[[[[[[[[[["]')).toEqual(ok(['[[[[[[[[[[[[', '"[[[[[[[[[[']));
});

test('readJson admits a key in two objects, and one key within another of the same name', () => {
  expect(readJson('[{"a":1},{"a":{"a":2}}]')).toEqual(ok([{ a: 1 }, { a: { a: 2 } }]));
});

test('readJson admits the largest number, and refuses one past it wherever it stands', () => {
  expect(readJson('1.7976931348623157e308')).toEqual(ok(Number.MAX_VALUE));
  for (const text of ['1e309', '[-1e309]', '{"a":[0,1E999]}', `[${'9'.repeat(400)}]`]) {
    expect(readJson(text)).toEqual({ ok: false, problem: { kind: 'number-too-large' } });
  }
});
