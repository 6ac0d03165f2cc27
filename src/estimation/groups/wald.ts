import { fail, ok, type Result } from '../../lib/result.ts';
import type { Fit } from '../fit.ts';
import { type JointTest, jointTest } from '../joint-test.ts';

/** A share of the people that restrictions may not exceed: more, and the test finds differences by chance. */
const most = 1 / 10;

/** Why there is no test: it would be wrong, or the parameters have no covariance that can be inverted. */
export type NoTest =
  | {
      readonly kind: 'too-many-restrictions';
      readonly restrictions: number;
      readonly people: number;
      readonly most: number;
    }
  | { readonly kind: 'no-covariance' };

/**
 * The clustered Wald test that a group's weights are those of the others, over a fit with the group's
 * deviations as parameters of their own. Refused for more restrictions than a tenth of the people: the
 * covariance clustered by person is then too poor in directions, and a true hypothesis mostly rejected. Where
 * it is refused, people can be permuted: `groupDifferences`.
 *
 * @param at - which parameters are the deviations
 */
export function groupWald(fit: Fit, at: readonly number[]): Result<JointTest, NoTest> {
  const people = fit.respondents;
  if (at.length > most * people) {
    const allowed = Math.floor(most * people);
    return fail({ kind: 'too-many-restrictions', restrictions: at.length, people, most: allowed });
  }
  const test = jointTest(fit, at);
  return test ? ok(test) : fail({ kind: 'no-covariance' });
}
