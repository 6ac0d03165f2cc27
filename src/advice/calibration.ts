import type { Gated } from '../results/gate.ts';
import { halfWidth } from '../results/interval.ts';
import type { ScenarioRow } from '../results/scenario-rows.ts';
import type { Study } from '../study/study.ts';
import { firstAgreeing } from './panel.ts';

/** Of a scenario's answers, beside what was foretold without them. */
export type Calibrated = {
  readonly people: number;
  /** Shares that agree, in 0..1; `foretold` NaN where the other scenarios cannot tell. */
  readonly observed: number;
  readonly foretold: number;
  /** Half the width of the 95% interval of their difference where the model holds; NaN where it is not known. */
  readonly margin: number;
};

export type CalibrationRow = { readonly scenario: number; readonly shares: Gated<Calibrated> };

/**
 * What was answered beside what was foretold. Of a scenario whose answers may not be shown neither is: what the others
 * foretell and what the whole model says of it tell together what it was answered.
 *
 * @param foretold - [scenarios of the design]
 * @param errors - [scenarios of the design] as in `foretoldErrors`
 */
export function calibration(
  study: Study,
  rows: readonly ScenarioRow[],
  foretold: readonly number[],
  errors: readonly number[],
): CalibrationRow[] {
  return rows.map(({ scenario, ratings }) => {
    if (ratings.kind === 'hidden') return { scenario, shares: ratings };
    const { counts, people } = ratings.value;
    const agreeing = counts.slice(firstAgreeing(study)).reduce((sum, count) => sum + count, 0);
    const margin = halfWidth(errors[scenario]!, people);
    const value = { people, observed: agreeing / people, foretold: foretold[scenario]!, margin };
    return { scenario, shares: { kind: 'shown', value } };
  });
}

/** The scenario that is foretold worst; undefined where none is shown and foretold. */
export function furthestOff(
  rows: readonly CalibrationRow[],
): (Calibrated & { readonly scenario: number }) | undefined {
  const known = rows.flatMap(({ scenario, shares }) =>
    shares.kind === 'shown' && Number.isFinite(shares.value.observed - shares.value.foretold)
      ? [{ scenario, ...shares.value }]
      : [],
  );
  const off = ({ observed, foretold }: Calibrated) => Math.abs(observed - foretold);
  return known.toSorted((a, b) => off(b) - off(a))[0];
}
