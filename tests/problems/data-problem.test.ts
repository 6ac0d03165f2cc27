import { afterEach, describe, expect, test } from 'vitest';
import { language } from '../../src/i18n/language.ts';
import { type DataProblem, dataProblem } from '../../src/problems/data-problem.ts';

afterEach(() => {
  language.value = 'nl';
});

/** One of every kind, and what its words must name. */
const problems: readonly (readonly [DataProblem, readonly string[]])[] = [
  [{ kind: 'unreadable' }, []],
  [{ kind: 'empty-file' }, []],
  [{ kind: 'not-text' }, []],
  [{ kind: 'no-rows' }, []],
  [{ kind: 'too-large', bytes: 60 * 1024 * 1024, limit: 50 * 1024 * 1024 }, ['60 MB', '50 MB']],
  [{ kind: 'too-many-columns', columns: 999, limit: 500 }, ['999', '500']],
  [{ kind: 'unnamed-column', column: 3 }, ['3']],
  [{ kind: 'repeated-column', column: 'price' }, ['“price”']],
  [{ kind: 'ragged-row', row: 7, cells: 1, expected: 3 }, ['7', '1', '3']],
  [{ kind: 'open-quote', row: 12 }, ['12']],
  [
    { kind: 'bad-row', row: 4, column: 'price', value: 'dear', reason: 'not-a-number' },
    ['4', '“price”', '“dear”'],
  ],
  [
    { kind: 'bad-row', row: 4, column: 'price', value: 'dear', reason: 'not-a-number', more: 12 },
    ['4', '“dear”', '12'],
  ],
  [
    { kind: 'bad-row', row: 4, column: 'chosen', value: '0', reason: 'nothing-chosen', more: 2 },
    ['4', '“chosen”', '3'],
  ],
  [{ kind: 'bad-analysis', path: 'data.kind', expected: '"ratings"' }, ['data.kind', '"ratings"']],
  [{ kind: 'missing', rows: 8, respondents: 2, withoutRows: ['anna'] }, ['8', '2', 'anna']],
  [{ kind: 'no-role', role: 'answer' }, []],
  [{ kind: 'no-order' }, []],
  [
    { kind: 'not-identified', coefficients: ['c3:2', 'c4'], sets: [['c3:2', 'c4'], ['c5']] },
    ['c3:2, c4', 'c5'],
  ],
  [{ kind: 'separated', coefficients: [{ name: 'c1', direction: 1 }] }, ['c1']],
  [{ kind: 'unused-category', category: 'mid', mergedWith: 'low' }, ['“mid”', '“low”']],
  [{ kind: 'too-few-people', respondents: 4, parameters: 9 }, ['4', '9']],
  [{ kind: 'too-few-for-spread', respondents: 9, needed: 11 }, ['9', '11', 'Afweging']],
  [{ kind: 'too-few-answers', answers: 3, parameters: 5 }, ['3', '5']],
  [{ kind: 'no-variation', category: 'yes' }, ['“yes”']],
  [{ kind: 'no-choice', scenarios: 3 }, ['3']],
  [{ kind: 'missing-code', column: 'price', value: '-99', rows: 7 }, ['“price”', '“-99”', '7']],
  [{ kind: 'identical-people', respondents: 6, coefficients: ['c1'] }, ['6', 'c1']],
  [{ kind: 'no-respondents' }, []],
  [{ kind: 'small-class', classes: 3, people: 9.24, needed: 12 }, ['3', '9', '12']],
  [{ kind: 'class-set-aside', people: 4, needed: 12 }, ['4', '12']],
  [{ kind: 'held-by-penalty', coefficients: ['class2:c1'] }, ['class2:c1']],
  [{ kind: 'no-spread', coefficients: ['sd:c1', 'sd:c2'] }, ['sd:c1', 'sd:c2']],
  [{ kind: 'wrong-sign', coefficients: ['c1'] }, ['c1']],
  [{ kind: 'spread-by-reference', columns: ['c6', 'c7'] }, ['c6', 'c7', 'random']],
  [{ kind: 'unpooled', groups: ['north', 'south'] }, ['north', 'south']],
  [{ kind: 'simulation-error', coefficients: ['sd:c1'] }, ['sd:c1']],
  [{ kind: 'few-draws', effective: 17.2 }, ['17']],
  [{ kind: 'no-convergence', gradientNorm: 0.0123 }, ['× 10⁻²']],
];

describe.each(['nl', 'en'] as const)('in %s dataProblem gives a sentence and a next step for', (tongue) => {
  test.each(problems)('$kind', (problem, named) => {
    language.value = tongue;
    const { sentence, next } = dataProblem(problem);
    expect(sentence).toMatch(/^[\p{Lu}\d].*[.]$/u);
    expect(next).toMatch(/^\p{Lu}.*[.]$/u);
    for (const part of named) expect(`${sentence} ${next}`).toContain(part);
  });
});

test('dataProblem speaks of one respondent as one, who leaves no interval to read', () => {
  const { sentence, next } = dataProblem({ kind: 'too-few-people', respondents: 1, parameters: 4 });
  expect(sentence).toMatch(/^Er is 1 deelnemer voor 4 te schatten getallen:/);
  expect(next).not.toContain('intervallen');
});

test('dataProblem shows only the start of a long cell', () => {
  const value = 'x'.repeat(500);
  const { sentence } = dataProblem({ kind: 'bad-row', row: 2, column: 'a', value, reason: 'not-a-number' });
  expect(sentence.length).toBeLessThan(100);
});

test('dataProblem names ten respondents without an answer and counts the others', () => {
  const withoutRows = Array.from({ length: 13 }, (_, at) => `p${at}`);
  const { next } = dataProblem({ kind: 'missing', rows: 13, respondents: 13, withoutRows });
  expect(next).toContain('p9, en nog 3.');
});

test('dataProblem of two classes sends on to no classes, and of more to fewer', () => {
  const next = (classes: number) =>
    dataProblem({ kind: 'small-class', classes, people: 1.04, needed: 12 }).next;
  expect(next(2)).toContain('zonder klassen');
  expect(next(3)).toContain('minder klassen');
});

test('dataProblem keeps one person and one spread apart from more', () => {
  const smallest = (people: number) =>
    dataProblem({ kind: 'small-class', classes: 3, people, needed: 12 }).sentence;
  expect(smallest(1.04)).toMatch(/\s1\smens,/);
  expect(smallest(1.06)).toMatch(/\s1,1\smensen,/);
  const vanished = (...coefficients: string[]) => dataProblem({ kind: 'no-spread', coefficients }).sentence;
  expect(vanished('a')).toMatch(/: a komt uit op 0\.$/);
  expect(vanished('a', 'b')).toMatch(/: a en b komen uit op 0\.$/);
});

test('dataProblem of a code for a missing value among numbers says to empty the cells', () => {
  const next = (value: string) =>
    dataProblem({ kind: 'bad-row', row: 2, column: 'a', value, reason: 'not-a-number' }).next;
  expect(next('NA')).toContain('Maak deze cellen dan leeg');
  expect(next('na')).not.toContain('leeg');
});
