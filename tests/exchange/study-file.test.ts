import { expect, test } from 'vitest';
import { readStudyFile, studyFile } from '../../src/exchange/study-file.ts';
import { ok } from '../../src/lib/result.ts';
import { emptyStudy } from '../../src/study/new-study.ts';
import { anyStudy } from '../support/any-study.ts';
import { property } from '../support/properties.ts';
import { rated, study } from '../support/study.ts';

property('readStudyFile inverts studyFile for any study of each answer form', [anyStudy], (study) => {
  expect(readStudyFile(studyFile(study))).toEqual(ok(study));
});

test('readStudyFile reads a draft', () => {
  const draft = emptyStudy('0123456789abcdef');
  expect(readStudyFile(studyFile(draft))).toEqual(ok(draft));
});

test('readStudyFile reads a file that an editor put a byte order mark and CRLF in', () => {
  const file = `\ufeff${studyFile(study()).replaceAll('\n', '\r\n')}`;
  expect(readStudyFile(file)).toEqual(ok(study()));
});

test('studyFile has a key on each line and a profile on one', () => {
  const file = studyFile(study({ title: { nl: '[\n1, 2]', en: '' }, design: rated([[0], [1]]) }));
  expect(file).toContain('\n  "format": "afweging/study@1",\n');
  expect(file).toContain('\n        [ 1 ]\n');
  expect(file).toContain('"nl": "[\\n1, 2]"');
});
