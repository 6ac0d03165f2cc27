import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { advise } from '../../src/advice/advise.ts';
import { readModelBytes } from '../../src/exchange/model-code.ts';
import { readModelText } from '../../src/exchange/model-file.ts';
import { codings } from '../../src/study/coding.ts';

/**
 * Models of the first formats, never made anew: every later build must open them and say the same. Those in a text
 * name a template for their words, so whoever changes that template keeps its old words too.
 */
async function open(name: string) {
  const bytes = readModelText(readFileSync(join(import.meta.dirname, name), 'utf8'));
  const read = bytes.ok ? await readModelBytes(bytes.value) : bytes;
  if (!read.ok) throw new Error(read.problem.kind);
  return read.value;
}

/** Of each fit the share that agrees in the first example case, with its interval, as the first build had it. */
const shares = {
  'model-template.txt': [[0.909214, 0.853636, 0.945046]],
  'model-recruited.txt': [[0.909214, 0.853636, 0.945046]],
  'model.model.json': [
    [0.909214, 0.853636, 0.945046],
    [0.88007, 0.739801, 0.949849],
    [0.937792, 0.839108, 0.977566],
    [0.872666, 0.737304, 0.943613],
  ],
};

test.for(Object.entries(shares))('%s opens and says what it said', async ([name, expected]) => {
  const { study, fits } = await open(name);
  const said = fits.map(({ fit }) => {
    const panel = { study, codings: codings(study.criteria), fit };
    const advice = advise(panel, study.design.scenarios[0]![0]!);
    if (!advice.ok) throw new Error(advice.problem.kind);
    const { value, low, high } = advice.value.agree;
    return [value, low, high];
  });
  expect(said.map((row) => row.map((share) => Number(share.toFixed(6))))).toEqual(expected);
});

test('a model keeps what its publisher said', async () => {
  const { study, people, notFor, seed, examples, fits } = await open('model.model.json');
  expect(study.title).toEqual({ nl: 'Eigen titel', en: 'Own title' });
  expect(people).toEqual({ nl: 'Verzonnen mensen', en: 'Made-up people' });
  expect(notFor).toEqual({ nl: 'Iets anders.', en: '' });
  expect(seed).toBe(2024);
  expect(examples.map(({ number }) => number)).toEqual([5, 14, 17]);
  expect(examples[0]!.name).toEqual({ nl: 'Een gewoon geval', en: 'A plain case' });
  expect(fits.map(({ group }) => group?.option.nl)).toEqual([
    undefined,
    'Functionaris gegevensbescherming (FG)',
    'Privacy officer',
    'Jurist of juridisch adviseur',
  ]);
});

test('a model of the second format says how its people were asked, one of the first does not', async () => {
  const how = { nl: 'via een brief', en: 'by letter' };
  expect((await open('model-recruited.txt')).recruited).toEqual({ invited: 120, how, answered: 50 });
  expect((await open('model-template.txt')).recruited).toBeUndefined();
});
