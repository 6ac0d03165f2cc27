import { expect, test } from 'vitest';
import { foretoldOf } from '../../src/state/foretold.ts';
import { exampleStudy, people } from '../results/example.ts';
import { fitOf } from '../support/fit.ts';

// The first scenario is judged by all, each of the others by one block.
const { scenarios } = exampleStudy().design;
const asked = exampleStudy({ design: { scenarios: [...scenarios, [[2, 0, 1]]], blocks: 2, anchors: 1 } });
// Without any weight each scenario is foretold alike: agreed with by 1 in 4, where the third threshold is the log of 3.
const estimate = Float64Array.of(0, 0, 0, 0, -2, -1, Math.log(3), 2);
const leftOut = fitOf({
  names: ['a1', 'a2', 'b1', 'c', ...[1, 2, 3, 4].map((c) => `threshold:${c}|${c + 1}`)],
  estimate,
  jackknife: Float64Array.from([...estimate, ...estimate, ...estimate]),
});
const checks = (fit: typeof leftOut | undefined) => ({
  kind: 'made' as const,
  scenarios: { kind: 'made' as const, left: 3, people: 12, additive: undefined, leftOut: fit },
  lines: [],
});

test('foretoldOf has a row of every scenario, hidden where only one block judged it', () => {
  const given = [...people(6, [0, 2, null]), ...people(6, [3, null, 3])];
  const { found, rows } = foretoldOf(asked, given, checks(leftOut))!;
  expect(found).toMatchObject({ judged: 3, known: 3 });
  expect(rows).toEqual([
    {
      scenario: 0,
      shares: { kind: 'shown', value: { people: 12, observed: 0.5, foretold: expect.closeTo(0.25, 12) } },
    },
    { scenario: 1, shares: { kind: 'hidden' } },
    { scenario: 2, shares: { kind: 'hidden' } },
  ]);
});

test('foretoldOf finds the fit without a scenario by the order in which these people judged them', () => {
  // The block of the third scenario came first, so that what was fitted without it stands second.
  const given = [...people(6, [2, null, 3]), ...people(6, [3, 2, null])];
  const without = [0, 1, 2].map((third) => [0, 0, 0, 0, -2, -1, third, 3]);
  const fit = { ...leftOut, jackknife: Float64Array.from(without.flat()) };
  const agreed = (third: number) => expect.closeTo(1 / (1 + Math.exp(third)), 12);
  expect(foretoldOf(asked, given, checks(fit))!.found.foretold).toEqual([agreed(0), agreed(2), agreed(1)]);
});

test('foretoldOf tells nothing where no scenario was left out', () => {
  expect(foretoldOf(asked, people(12, [0, 1, 2]), checks(undefined))).toBeUndefined();
  expect(foretoldOf(asked, people(12, [0, 1, 2]), { kind: 'early' })).toBeUndefined();
});
