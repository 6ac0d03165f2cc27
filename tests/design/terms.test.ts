import { expect, test } from 'vitest';
import { termsOf } from '../../src/design/terms.ts';
import { codings } from '../../src/study/coding.ts';
import { criterion } from '../support/study.ts';

const criteria = [criterion('a', 3), criterion('b', 3, 'amount'), criterion('c', 2)];

test('termsOf says nothing where nothing was said', () => {
  expect(termsOf({ criteria })).toEqual({ directions: [0, 0, 0], interactions: [], priors: null });
});

test('termsOf has directions and interactions by place, without criteria that are gone', () => {
  const search = {
    directions: { a: -1, gone: 1 },
    interactions: [
      ['c', 'a'],
      ['a', 'gone'],
    ],
  } as const;
  const asked = {
    ...search,
    interactions: search.interactions.map(([one, other]): [string, string] => [one, other]),
  };
  expect(termsOf({ criteria, search: asked })).toMatchObject({
    directions: [-1, 0, 0],
    interactions: [[2, 0]],
  });
});

test('termsOf expects weights by which the utility of the ends differs as much as was said', () => {
  const weights = { a: { size: 'large', rising: true }, b: { size: 'small', rising: false } } as const;
  const { priors } = termsOf({ criteria, search: { expected: { certainty: 'fairly', weights } } });
  const { mean, sd } = priors!;
  const [a, b, c] = codings(criteria).map(({ matrix, first, names }) =>
    matrix.map((row) => row.reduce((sum, value, w) => sum + value * mean[first + w]!, 0 * names.length)),
  );
  // A large weight is 2 from the first to the last level, with the middle in between; a small one 0.5.
  expect(a).toEqual([-1, 0, 1]);
  expect(b).toEqual([0.25, 0, -0.25]);
  expect(c!.map(Math.abs)).toEqual([0, 0]);
  expect(sd).toEqual([0.5, 0.5, 0.5, 0.5]);
});
