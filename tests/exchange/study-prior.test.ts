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
