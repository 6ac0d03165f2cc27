import { expect, test } from 'vitest';
import { ownWeights } from '../../src/estimation/own-weights.ts';
import { studyBytes } from '../../src/exchange/study-bytes.ts';
import { readStudyBytes } from '../../src/exchange/study-code.ts';
import { readStudyFile, studyFile } from '../../src/exchange/study-file.ts';
import { ownJudgements } from '../../src/response/answered.ts';
import { recipe } from '../../src/response/recipes/data-sharing.ts';
import { simulate } from '../../src/response/simulate.ts';
import { clearCriteria } from '../../src/results/clear.ts';
import type { Study } from '../../src/study/study.ts';
import { loadTemplate } from '../../src/study/templates.ts';
import { anyStudy } from '../support/any-study.ts';
import { property } from '../support/properties.ts';
import { recipeWeights } from '../support/recipe-weights.ts';

test('a group’s weights make the same clear for people in a study made, in its file and in its code', async () => {
  const study = await loadTemplate('data-sharing');
  const made = { ...study, prior: recipeWeights(study, recipe) };
  const byFile = readStudyFile(studyFile(made));
  const byCode = await readStudyBytes(await studyBytes(made));
  if (!byFile.ok || !byCode.ok) throw new Error('a study that is not read');
  expect(byCode.value.prior?.people).toBe(50);
  expect(byFile.value.prior).toEqual(byCode.value.prior);
  const responses = simulate(made, { ...recipe, people: 100 }, 1);
  const clear = (study: Study) =>
    responses.map((response) => {
      const own = ownWeights(study, ownJudgements(study, response), study.prior!);
      return clearCriteria(study.criteria, study.prior!, own).map(({ certainty: _, ...said }) => said);
    });
  const directly = clear(made);
  expect(directly.flat().length).toBeGreaterThan(10);
  expect(clear(byFile.value)).toEqual(directly);
  expect(clear(byCode.value)).toEqual(directly);
});

property(
  'studyBytes has a format that pages from before take for a newer one, above 2, just where people are told',
  [anyStudy],
  async (study) => {
    const [format] = await studyBytes(study);
    expect(format! > 2).toBe(study.prior?.people !== undefined);
  },
);

test('readStudyBytes reads the number of people in the first two formats too, which had it for a while', async () => {
  const study = await loadTemplate('data-sharing');
  const made = { ...study, prior: recipeWeights(study, recipe) };
  const bytes = await studyBytes(made);
  const read = await readStudyBytes(bytes);
  expect(read.ok && read.value.prior?.people).toBe(50);
  expect(await readStudyBytes(bytes.with(0, 2))).toEqual(read);
  // Without the bytes on how scenarios are shown.
  const first = Uint8Array.of(1, ...bytes.subarray(1, 6), ...bytes.subarray(11));
  expect(await readStudyBytes(first)).toEqual(read);
});
