import { expect, test } from 'vitest';
import { foretoldErrors } from '../../src/advice/foretold-errors.ts';
import { agreeShare, utility } from '../../src/advice/panel.ts';
import { logistic } from '../../src/lib/logistic.ts';
import { normal } from '../../src/lib/normal.ts';
import { seeded } from '../../src/lib/random.ts';
import { ratingData } from '../../src/response/rating-data.ts';
import type { Response } from '../../src/response/response.ts';
import { codings as coded } from '../../src/study/coding.ts';
import { fitOf } from '../estimation/fitting.ts';
import { criterion, rated, scale, study } from '../support/study.ts';

const profiles = [0, 1].flatMap((a) => [0, 1].flatMap((b) => [0, 1, 2].map((c) => [a, b, c])));
const criteria = [criterion('a', 2), criterion('b', 2), criterion('c', 3)];
const asked = study({ criteria, answer: scale(3), design: rated(profiles) });
const codings = coded(criteria);

/** People who differ in strictness by this much; the third skips the last scenario. */
function answering(people: number, spread: number): Response[] {
  const random = seeded(11);
  return Array.from({ length: people }, (_, n) => {
    const strictness = spread * normal(random);
    return {
      format: 'afweging/response@1' as const,
      id: `${n}`,
      study: asked.id,
      background: {},
      simulated: false,
      answers: profiles.map(([a, b, c], s) => {
        const eta = 0.8 * a! - 0.5 * b! + 0.4 * c! - strictness;
        const passed = [-0.8, 0.9].filter((threshold) => random() < logistic(eta - threshold)).length;
        return n === 2 && s === 11 ? null : passed;
      }),
    };
  });
}

const fitted = (people: readonly Response[]) => fitOf(ratingData(asked, people));
const without = (people: readonly Response[], s: number) =>
  people.map((each) => ({ ...each, answers: each.answers.with(s, null) }));

/** What was answered to a scenario less what is foretold by a fit of its own without it. */
function difference(people: readonly Response[], s: number): number {
  const panel = { study: asked, codings, fit: fitted(without(people, s)) };
  const given = people.flatMap(({ answers }) => answers[s] ?? []);
  const observed = given.filter((answer) => answer >= 2).length / given.length;
  return observed - agreeShare(panel, utility(panel, profiles[s]!))(panel.fit.estimate);
}

test.each([0, 1.5])(
  'foretoldErrors are those of people left out in turn, each time with a fit anew (strictness differs by %f)',
  (spread) => {
    const people = answering(60, spread);
    const answers = people.map((each) => each.answers);
    const foretold = profiles.map((_, s) => {
      const panel = { study: asked, codings, fit: fitted(without(people, s)) };
      return agreeShare(panel, utility(panel, profiles[s]!))(panel.fit.estimate);
    });
    const errors = foretoldErrors({ study: asked, codings, fit: fitted(people) }, answers, foretold);
    for (const s of [0, 4, 11]) {
      const leftOut = people.map((_, n) => difference(people.toSpliced(n, 1), s));
      const mean = leftOut.reduce((sum, value) => sum + value, 0) / 60;
      const jackknife = Math.sqrt((59 / 60) * leftOut.reduce((sum, value) => sum + (value - mean) ** 2, 0));
      expect(errors[s]! / jackknife).toBeGreaterThan(0.9);
      expect(errors[s]! / jackknife).toBeLessThan(1.1);
    }
  },
);

test('foretoldErrors tells nothing of a scenario that the others do not foretell', () => {
  const people = answering(20, 1);
  const answers = people.map((each) => each.answers);
  const panel = { study: asked, codings, fit: fitted(people) };
  const foretold = profiles.map((_, s) => (s === 3 ? Number.NaN : 0.5));
  const errors = foretoldErrors(panel, answers, foretold);
  expect(errors.map(Number.isNaN)).toEqual(profiles.map((_, s) => s === 3));
});
