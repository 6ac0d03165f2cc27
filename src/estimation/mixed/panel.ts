/**
 * The likelihood of each person's answers together, integrated over what differs between persons.
 *
 * Person n has deviates d ~ f(d) and coefficients β_k = T_k(b_k + Σ_q Λ_kq d_q), with T the identity, the
 * exponential or minus that. The integral is a weighted mean over points:
 * L_n = 1/R Σ_r exp(logWeight_r) Π_s P(answer_s | β(d_r)) (Train 2009, sections 6.6 and 6.7; weights for
 * points that are not drawn from f: section 9.2.7).
 *
 * Symbols: N persons, S scenarios, M profile rows, K coefficients, Q deviates, E entries of the loading Λ that
 * may differ from 0, R points of a person, C categories; P = K + E (+ C − 1 for ratings) parameters in the
 * order b, Λ, thresholds.
 */
export type PanelRows = {
  readonly coefficients: number;
  readonly deviates: number;
  /** [E] the coefficient and the deviate of each entry of Λ. */
  readonly entryCoefficient: Int32Array;
  readonly entryDeviate: Int32Array;
  /** [K] 0 the identity, 1 the exponential, −1 minus the exponential. */
  readonly form: Int32Array;
  /** [N+1] a person's first scenario; the last entry is S. */
  readonly person: Int32Array;
  /** [S] how often each scenario counts, > 0; absent when each counts once. */
  readonly count?: Float64Array;
  /**
   * Where answers were reported with known noise: the chance that a report is what was meant, under 1, and [S] that
   * of each report by chance alone; a report then has the probability floor + keep × that of the answer meant.
   */
  readonly noise?: { readonly keep: number; readonly floor: Float64Array };
} & (
  | {
      readonly kind: 'multinomial';
      /** [M,K] */
      readonly x: Float64Array;
      /** [S+1] row of a scenario's first profile; the last entry is M. */
      readonly first: Int32Array;
      /** [S] chosen profile, counted within its scenario. */
      readonly answer: Int32Array;
    }
  | {
      readonly kind: 'ordered';
      readonly categories: number;
      /** [S,K] */
      readonly x: Float64Array;
      /** [S] threshold under and above the answer, 0..C−2; −1 for no bound on that side. */
      readonly lower: Int32Array;
      readonly upper: Int32Array;
      /**
       * The deviate, if any, that stretches a person's thresholds about their mean: τ_c becomes
       * m + e^(λ d)·(τ_c − m), λ the last parameter (one more than P above).
       */
      readonly stretch?: number;
    }
);

/** P: means, loading, thresholds, and a stretch where there is one. */
export function parameterCount(rows: PanelRows): number {
  const own = rows.coefficients + rows.entryCoefficient.length;
  if (rows.kind !== 'ordered') return own;
  return own + rows.categories - 1 + (rows.stretch === undefined ? 0 : 1);
}

/** Where a person's points go: so many near the mode, a power of two from 8 on, and half as many elsewhere. */
export type PointsAround = {
  /** [Q] */
  readonly mode: Float64Array;
  /** [Q,Q] lower Cholesky factor of the curvature there. */
  readonly curvature: Float64Array;
  readonly seed: number;
  /** The person's number in the whole sample, so that points do not depend on who computes them. */
  readonly person: number;
  readonly count: number;
};

/** [Q][R] and [R] */
type Lying = { readonly deviates: readonly Float64Array[]; readonly logWeight: Float64Array };

/** What each of a person's points says alone; rows of `slope` are as long as `value`, which may be longer than R. */
type Slopes = {
  /** [≥ R] the logarithm of how likely a point makes the person's answers, with its weight. */
  readonly value: Float64Array;
  /** [K] its derivatives by what is added up to each coefficient, and last that by the logarithm of a stretch. */
  readonly slope: readonly Float64Array[];
};

export type PanelKernel = {
  /**
   * Places person n's points.
   *
   * @param deviates - [Q,R]
   * @param logWeight - [R]
   */
  readonly setPoints: (n: number, deviates: Float64Array, logWeight: Float64Array) => void;
  /** Places person n's points, deviates standard normal, as `wasm/src/panel-place.ts` says. */
  readonly placeAround: (n: number, around: PointsAround) => void;
  /** Person n's points as they lie in the kernel, until the next call: what is written to them counts. */
  readonly points: (n: number) => Lying;
  /**
   * As they lie there, until the next call.
   *
   * @throws RangeError where person n has more than Q + 1 points
   */
  readonly slopes: (n: number, theta: Float64Array) => Slopes;
  /**
   * Writes each person's log-likelihood into `value` [N] and its derivatives into `gradient` [N,P], at
   * `theta` [P]. −Infinity and zeros where no point gives the answers any probability.
   */
  readonly evaluate: (theta: Float64Array, value: Float64Array, gradient: Float64Array) => void;
  /** [R] person n's points weighed by how likely they make the answers, which sum to 1; until the next call. */
  readonly posterior: (n: number, theta: Float64Array) => Float64Array;
};

/** @param most - [N] points of each person that there is room for without more memory */
export type MakePanelKernel = (rows: PanelRows, most: ArrayLike<number>) => PanelKernel;
