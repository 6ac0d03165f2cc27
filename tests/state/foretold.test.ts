import { expect, test } from 'vitest';
import type { LeftOutFits } from '../../src/results/model-checks.ts';
import { foretoldOf } from '../../src/state/foretold.ts';
import { exampleStudy, people } from '../results/example.ts';
import { fitOf } from '../support/fit.ts';

// The first scenario is judged by all, each of the others by one block.
const { scenarios } = exampleStudy().design;
const asked = exampleStudy({ design: { scenarios: [...scenarios, [[2, 0, 1]]], blocks: 2, anchors: 1 } });
// Without any weight each scenario is foretold alike: agreed with by 1 in 4, where the third threshold is the log of 3.
const estimate = Float64Array.of(0, 0, 0, 0, -2, -1, Math.log(3), 2);
const fit = fitOf({
  names: ['a1', 'a2', 'b1', 'c', ...[1, 2, 3, 4].map((c) => `threshold:${c}|${c + 1}`)],
  estimate,
});
const leftOut: LeftOutFits = { fit, without: [estimate, estimate, estimate] };
const checks = (fits: LeftOutFits | undefined) => ({
  kind: 'made' as const,
  scenarios: { kind: 'made' as const, left: 3, people: 12, additive: undefined, leftOut: fits },
  lines: [],
});

test('foretoldOf has a row of every scenario, hidden where only one block judged it', () => {
  const given = [...people(6, [0, 2, null]), ...people(6, [3, null, 3])];
  const { found, rows } = foretoldOf(asked, given, checks(leftOut))!;
  expect(found).toMatchObject({ judged: 3, known: 3 });
  // Two scenarios do not tell four weights, so that they give no error.
  expect(rows).toEqual([
    {
      scenario: 0,
      shares: {
        kind: 'shown',
        value: { people: 12, observed: 0.5, foretold: expect.closeTo(0.25, 12), margin: Number.NaN },
      },
    },
    { scenario: 1, shares: { kind: 'hidden' } },
    { scenario: 2, shares: { kind: 'hidden' } },
  ]);
});

test('foretoldOf finds the fit without a scenario by the order in which these people judged them', () => {
  // The block of the third scenario came first, so that what was fitted without it stands second.
  const given = [...people(6, [2, null, 3]), ...people(6, [3, 2, null])];
  const without = [0, 1, 2].map((third) => [0, 0, 0, 0, -2, -1, third, 3]);
  const fits = { ...leftOut, without: without.map((own) => Float64Array.from(own)) };
  const agreed = (third: number) => expect.closeTo(1 / (1 + Math.exp(third)), 12);
  expect(foretoldOf(asked, given, checks(fits))!.found.foretold).toEqual([agreed(0), agreed(2), agreed(1)]);
});

test('foretoldOf tells nothing where no scenario was left out', () => {
  expect(foretoldOf(asked, people(12, [0, 1, 2]), checks(undefined))).toBeUndefined();
  expect(foretoldOf(asked, people(12, [0, 1, 2]), { kind: 'early' })).toBeUndefined();
});

test('foretoldOf does not give away by its hits how people answered a scenario that is hidden', () => {
  const common = exampleStudy({ design: { scenarios: [...scenarios, [[2, 0, 1]]] } });
  // All twelve gave the last scenario the same answer, or one did not: in both it is hidden.
  const answered = (odd: number) => [
    ...people(5, [0, 2, 4]),
    ...people(6, [3, 1, 4]),
    ...people(1, [3, 1, odd]),
  ];
  const [all, butOne] = [4, 3].map((odd) => foretoldOf(common, answered(odd), checks(leftOut))!);
  expect(all!.rows[2]).toEqual({ scenario: 2, shares: { kind: 'hidden' } });
  // Before, 7 + 7 + 12 or 11 of 36 answers were the commonest to their scenario: less what is shown, that gave it away.
  expect(all!.found.hits).toMatchObject({ most: 14 / 24 });
  expect(butOne!.found.hits).toEqual(all!.found.hits);
  expect(all!.uncounted).toBe(1);
});
