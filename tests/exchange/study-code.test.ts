import { describe, expect, test } from 'vitest';
import { textCode } from '../../src/exchange/code.ts';
import { studyBytes } from '../../src/exchange/study-bytes.ts';
import { readStudyBytes } from '../../src/exchange/study-code.ts';
import { readStudyFile, studyFile } from '../../src/exchange/study-file.ts';
import { versionOf, wordingOf } from '../../src/exchange/version.ts';
import { ok } from '../../src/lib/result.ts';
import { loadTemplate, templateIds } from '../../src/study/templates.ts';
import { anyStudy } from '../support/any-study.ts';
import { property } from '../support/properties.ts';
import { criterion, rated, scale, study } from '../support/study.ts';

property('readStudyBytes inverts studyBytes for any study of each answer form', [anyStudy], async (study) => {
  expect(await readStudyBytes(await studyBytes(study))).toEqual(ok(study));
});

property('a study keeps its version and wording by being read', [anyStudy], async (study) => {
  const read = await readStudyBytes(await studyBytes(study));
  if (!read.ok) throw new Error(read.problem.kind);
  expect(await versionOf(read.value)).toBe(await versionOf(study));
  expect(await wordingOf(read.value)).toBe(await wordingOf(study));
});

describe.each(templateIds)('the template %s', (id) => {
  test('is the same after studyBytes and readStudyBytes, in a link within 8 KB', async () => {
    const template = await loadTemplate(id);
    const bytes = await studyBytes(template);
    expect(await readStudyBytes(bytes)).toEqual(ok(template));
    expect(textCode('s', bytes).length).toBeLessThan(8192);
  });
});

test('studyBytes takes 2 bytes a scenario for ten criteria of three levels', async () => {
  const criteria = Array.from({ length: 10 }, (_, c) => criterion(`c${c}`, 3));
  const profile = (p: number) => criteria.map((_, c) => (p * 7 + c * c) % 3);
  const bytes = async (scenarios: number) => {
    const profiles = Array.from({ length: scenarios }, (_, p) => profile(p));
    return (await studyBytes(study({ answer: scale(5), criteria, design: rated(profiles) }))).length;
  };
  expect((await bytes(21)) - (await bytes(1))).toBe(2 * 20);
});

test('studyBytes makes texts plain and rounds the group’s weights to 1/2048, and versions see them so', async () => {
  const unplain = study({ title: { nl: 'a\u202e\tb', en: '\0' }, prior: { mean: [0.1], sd: [1e9] } });
  const read = await readStudyBytes(await studyBytes(unplain));
  const plain = {
    ...unplain,
    title: { nl: 'a b', en: '' },
    prior: { mean: [205 / 2048], sd: [65535 / 2048] },
  };
  expect(read).toEqual(ok(plain));
  expect(await wordingOf(plain)).toBe(await wordingOf(unplain));
});

test('what scenarios were searched by stays with their maker: in the file, not in the link or the version', async () => {
  const search = { directions: { a: 1 as const }, struck: [[[0]]] };
  const made = study({ search });
  expect(await readStudyBytes(await studyBytes(made))).toEqual(ok(study()));
  expect(await versionOf(made)).toBe(await versionOf(study()));
  expect(await wordingOf(made)).toBe(await wordingOf(study()));
  expect(readStudyFile(studyFile(made))).toEqual(ok(made));
});
