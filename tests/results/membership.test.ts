import { expect, test } from 'vitest';
import { readAnalysis } from '../../src/exchange/analysis.ts';
import { analysisData } from '../../src/exchange/analysis-data.ts';
import { readCsv } from '../../src/exchange/csv.ts';
import { memberColumns, memberEffects, memberQuestion } from '../../src/results/membership.ts';

test('memberColumns of questions are the columns that the command makes of a table with the same people', () => {
  const rows = ['a,1,1,old,x', 'a,2,2,old,x', 'b,1,3,young,y', 'c,2,1,old,z', 'd,2,4,young,x'];
  const table = readCsv(new TextEncoder().encode(`who,rating,price,age,place\n${rows.join('\n')}\n`));
  const analysis = readAnalysis(
    JSON.stringify({
      format: 'afweging/analysis@1',
      data: { kind: 'ratings', file: 'x.csv', respondent: 'who', answer: 'rating' },
      terms: [{ column: 'price' }],
      model: { family: 'latent-class', classes: 2, membership: ['age', 'place'] },
    }),
  );
  if (!table.ok || !analysis.ok) throw new Error('not read');
  const data = analysisData(analysis.value, table.value);
  if (!data.ok) throw new Error('no data');
  const questions = [
    memberQuestion('age', ['old', 'young'], Int32Array.of(0, 1, 0, 1)),
    memberQuestion('place', ['x', 'y', 'z'], Int32Array.of(0, 1, 2, 0)),
  ];
  expect(memberColumns(questions)).toEqual(data.value.membership);
  expect(memberColumns([])).toBeUndefined();
});

test('memberQuestion gives people without an answer that may be shown a column of their own', () => {
  const { levels, columns } = memberQuestion('age', ['old', 'young'], Int32Array.of(-1, 0, 1));
  expect(levels).toEqual(['young', undefined]);
  expect([...columns.x]).toEqual([0, 1, 0, 0, 1, 0]);
});

test('memberEffects gives each answer that may be shown its effect on every class but the first', () => {
  const question = memberQuestion('age', ['old', 'young'], Int32Array.of(-1, 0, 1));
  const names = ['class2:share', 'class2:share:age:young', 'class2:share:age:'];
  const V = Float64Array.of(1, 0, 0, 0, 0.25, 0, 0, 0, 1);
  const classes = [1, 2].map(() => ({ share: 0.5, seShare: 0, seShareRespondent: 0, coefficients: [] }));
  const fit = {
    names,
    estimate: Float64Array.of(0.1, -0.8, 2),
    covariance: { classic: V, robust: V, respondent: V },
    respondents: 51,
    classes,
  };
  const effects = memberEffects(fit, [question]);
  // G/(G − 1) of 51 people and the 0.975 quantile of t with 50 degrees of freedom, from a printed table.
  const half = 0.5 * Math.sqrt(51 / 50) * 2.0086;
  expect(effects).toMatchObject([
    {
      question: 'age',
      level: 'young',
      reference: 'old',
      classes: [{ value: -0.8, low: expect.closeTo(-0.8 - half, 4), high: expect.closeTo(-0.8 + half, 4) }],
    },
  ]);
  expect(memberEffects({ ...fit, names: ['class2:share', 'a', 'b'] }, [question])).toEqual([]);
});
