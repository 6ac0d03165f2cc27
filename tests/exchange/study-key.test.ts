import { expect, test } from 'vitest';
import { newKeys } from '../../src/exchange/keys.ts';
import { readStudyFile, studyFile } from '../../src/exchange/study-file.ts';
import { study } from '../support/study.ts';

const { publicKey, privateKey } = await newKeys();
const id = '0123456789abcdef';

test('a stranger’s study is refused when answers cannot be sealed to it', () => {
  const problemOf = (parts: { id: string; key: string }) => {
    const read = readStudyFile(studyFile(study(parts)));
    return read.ok ? 'ok' : 'path' in read.problem ? read.problem.path : read.problem.kind;
  };
  expect(problemOf({ id, key: publicKey })).toBe('ok');
  expect(problemOf({ id, key: privateKey })).toBe('key');
  expect(problemOf({ id, key: 'A'.repeat(44) })).toBe('key');
  // Of the right form, but x = 2^256 − 1 is beyond the field.
  expect(problemOf({ id, key: Buffer.from([2, ...Array(32).fill(255)]).toString('base64url') })).toBe('key');
  expect(problemOf({ id: 'benefits', key: publicKey })).toBe('id');
});
