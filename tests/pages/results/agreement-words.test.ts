import { expect, test } from 'vitest';
import type { Agreeing } from '../../../src/advice/weighed-alike.ts';
import { agreementOf, agreementWords } from '../../../src/pages/results/agreementWords.ts';
import { ratingsTable } from '../../../src/pages/results/ratingsTable.ts';
import { scenarioRows } from '../../../src/results/scenario-rows.ts';
import { exampleStudy, people } from '../../results/example.ts';
import { rated, text } from '../../support/study.ts';

const asked = exampleStudy({
  design: rated([
    [0, 0, 0],
    [1, 1, 2],
    [2, 0, 1],
  ]),
});
// The third is judged alike by all, and hidden.
const rows = scenarioRows(asked, [...people(10, [0, 1, 3]), ...people(10, [4, 2, 3])]);
const of = (less: boolean): Agreeing => ({ low: 0.1, high: 0.5, alike: { expected: 0.6, less } });

test('agreementWords names the scenario people are most divided on, and counts none that is hidden', () => {
  const both = agreementWords(
    rows,
    new Map([
      [0, of(true)],
      [1, of(false)],
    ]),
  );
  expect(both).toContain('over situatie 1;');
  expect(both).toContain('1 van de 2');
  const none = agreementWords(rows, new Map([[0, of(false)]]));
  expect(none).toContain('geen van de 1');
  const unfitted = agreementWords(rows, new Map([[0, { low: 0.1, high: 0.5, alike: undefined }]]));
  expect(unfitted).toBe(
    'Het minst eens zijn deze deelnemers het over situatie 1; met andere deelnemers kan dat een andere situatie zijn.',
  );
  expect(agreementWords(rows.slice(1), new Map())).toBeUndefined();
});

test('agreementWords names all that people are equally divided on, to whichever side', () => {
  // Of ten people 7, 3 and 9 say no.
  const yesNo = exampleStudy({
    answer: { kind: 'yes-no', no: text('nee'), yes: text('ja') },
    design: asked.design,
  });
  const answers = [...people(3, [1, 0, 0]), ...people(3, [0, 1, 0]), ...people(1, [0, 1, 1])];
  const divided = agreementWords(
    scenarioRows(yesNo, [...answers, ...people(3, [0, 1, 0], { role: 'y' })]),
    undefined,
  );
  expect(divided).toContain('over situatie 1 en situatie 2;');
});

test('agreementOf leaves out an interval that is not known', () => {
  expect(agreementOf(0.3, of(true))).toContain('0,30 (0,10 tot 0,50)');
  expect(agreementOf(0.3, of(true))).toContain('0,60');
  expect(agreementOf(1, { low: Number.NaN, high: Number.NaN, alike: undefined })).toBe(
    'Overeenstemming 1,00.',
  );
});

test('the table has agreement, interval, expectation and verdict, and nothing of a hidden scenario', () => {
  const { columns, rows: cells } = ratingsTable(asked, rows, new Map([[0, of(true)]]));
  expect(columns).toHaveLength(13);
  expect(cells[0]!.slice(-6)).toEqual([3, 0, 0.1, 0.5, 0.6, 'ja']);
  expect(cells[2]).toHaveLength(2);
  // Without anything expected there are no empty columns of it.
  const without = ratingsTable(asked, rows, new Map([[0, { low: 0.1, high: 0.5, alike: undefined }]]));
  expect(without.columns).toHaveLength(11);
  expect(without.rows[0]).toHaveLength(11);
});
