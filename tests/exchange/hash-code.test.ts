import { describe, expect, test } from 'vitest';
import { readCode, textCode } from '../../src/exchange/code.ts';
import { hashBytes, hostedAs, hostedName, readHashBytes, readHosted } from '../../src/exchange/hash-code.ts';
import { readStudyFile, studyFile } from '../../src/exchange/study-file.ts';
import { toHex } from '../../src/lib/hex.ts';
import { ok } from '../../src/lib/result.ts';
import { fc, property } from '../support/properties.ts';
import { study } from '../support/study.ts';

const file = studyFile(study({ title: { nl: 'één', en: 'one' } }));

test('hostedName names a file by the first 16 bytes of its SHA-256', async () => {
  // "abc": FIPS 180-2, appendix B.1.
  expect(hostedName(await hostedAs('study', 'abc'))).toBe('studies/ba7816bf8f01cfea414140de5dae2223.json');
  expect(hostedName(await hostedAs('model', 'abc'))).toBe('models/ba7816bf8f01cfea414140de5dae2223.json');
});

const hash = fc.uint8Array({ minLength: 16, maxLength: 16 }).map(toHex);

property(
  'readHashBytes inverts hashBytes, in a link short enough for mail',
  [fc.record({ holds: fc.constantFrom('study', 'model'), hash })],
  (hosted) => {
    const link = `https://www.afweging.ministerie-x.nl/app/#${textCode('h', hashBytes(hosted))}`;
    expect(link.length).toBeLessThan(80);
    const code = readCode(link);
    expect(code.ok && readHashBytes(code.value.bytes)).toEqual(ok(hosted));
  },
);

test('readHashBytes refuses what is no hash, and names a newer format', async () => {
  const bytes = hashBytes(await hostedAs('model', file));
  const broken = { ok: false, problem: { kind: 'broken' } };
  for (let length = 0; length < bytes.length; length++) {
    expect(readHashBytes(bytes.slice(0, length))).toEqual(broken);
  }
  expect(readHashBytes(Uint8Array.of(...bytes, 0))).toEqual(broken);
  expect(readHashBytes(bytes.with(1, 2))).toEqual(broken);
  expect(readHashBytes(bytes.with(0, 2))).toEqual({ ok: false, problem: { kind: 'newer-format' } });
});

describe('readHosted', () => {
  const answer = async (body: BodyInit | null, init?: ResponseInit) =>
    readHosted(await hostedAs('study', file), new Response(body, init));

  test('gives the text of the file asked for, whatever type the host says it has', async () => {
    const answered = await answer(file, { headers: { 'content-type': 'application/octet-stream' } });
    expect(answered).toEqual(ok(file));
    expect(answered.ok && readStudyFile(answered.value).ok).toBe(true);
  });

  test.each<[string, BodyInit, ResponseInit, object]>([
    ['a file that is missing', 'Not found', { status: 404 }, { kind: 'not-there' }],
    ['a host in trouble', 'Oops', { status: 503 }, { kind: 'host-error', status: 503 }],
    ['a page with status 200', '\n<!doctype html>…', { status: 200 }, { kind: 'a-page' }],
    ['another file', `${file} `, { status: 200 }, { kind: 'other-contents' }],
    ['nothing at all', '', { status: 200 }, { kind: 'other-contents' }],
  ])('names %s', async (_, body, init, problem) => {
    expect(await answer(body, init)).toEqual({ ok: false, problem });
  });

  test('names a redirect, followed or not', async () => {
    const hosted = await hostedAs('study', file);
    const answered = { status: 200, type: 'basic', redirected: true, body: new Response(file).body } as const;
    const refused = { status: 0, type: 'opaqueredirect', redirected: false, body: null } as const;
    for (const answer of [answered, refused]) {
      expect(await readHosted(hosted, answer)).toEqual({ ok: false, problem: { kind: 'redirected' } });
    }
  });

  test('stops at a body of 50 MB after its first megabyte', async () => {
    let megabytes = 0;
    const body = new ReadableStream<Uint8Array>({
      pull(stream) {
        if (megabytes === 50) return stream.close();
        megabytes++;
        stream.enqueue(new Uint8Array(1024 * 1024));
      },
    });
    expect(await answer(body)).toMatchObject({ ok: false, problem: { kind: 'too-large' } });
    expect(megabytes).toBeLessThan(5);
  });
});
