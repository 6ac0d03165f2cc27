/*
 * What one answer of one person makes likely. The numbers are for this device's own screen or one person's own
 * report, so that the engine's own exp and log will do.
 */

/** Minus a log-likelihood with its derivatives by the linear predictors u [U]. */
export type Local = {
  readonly value: number;
  readonly gradient: readonly number[];
  readonly hessian: readonly (readonly number[])[];
};

/**
 * One answer: linear predictors u, each its `offset` and `rows[i] [P]` times the parameters, and what their values
 * make likely.
 */
export type Judged = {
  readonly rows: readonly (readonly number[])[];
  /** Absent where all are 0. */
  readonly offset?: readonly number[];
  readonly local: (u: readonly number[]) => Local;
};

/** A choice among profiles of utilities `u`: Train 2009, section 3.7.1. */
export function softmax(u: readonly number[], category: number): Local {
  const most = Math.max(...u);
  const exps = u.map((value) => Math.exp(value - most));
  const sum = exps.reduce((total, value) => total + value, 0);
  const p = exps.map((value) => value / sum);
  return {
    value: Math.log(sum) + most - u[category]!,
    gradient: p.map((share, j) => share - (j === category ? 1 : 0)),
    hessian: p.map((share, j) => p.map((other, i) => (i === j ? share : 0) - share * other)),
  };
}

/** A rating under threshold minus utility `a`. */
export function under(a: number): Local {
  return { value: softplus(-a), gradient: [-share(-a)], hessian: [[share(a) * share(-a)]] };
}

/** A rating over threshold minus utility `b`. */
export function over(b: number): Local {
  return { value: softplus(b), gradient: [share(b)], hessian: [[share(b) * share(-b)]] };
}

/**
 * A rating under `a` and over `b`: F(a) − F(b) = F(a) F(−b) (1 − exp(b − a)), so that each factor adds its own
 * logarithm.
 */
export function between(a: number, b: number): Local {
  const rest = -Math.expm1(b - a);
  if (!(rest > 0))
    return {
      value: Number.POSITIVE_INFINITY,
      gradient: [0, 0],
      hessian: [
        [0, 0],
        [0, 0],
      ],
    };
  const slope = -Math.exp(b - a) / rest;
  const bend = Math.exp(b - a) / rest ** 2;
  return {
    value: softplus(-a) + softplus(b) - Math.log(rest),
    gradient: [slope - share(-a), share(b) - slope],
    hessian: [
      [bend + share(a) * share(-a), -bend],
      [-bend, bend + share(b) * share(-b)],
    ],
  };
}

function share(z: number): number {
  return 1 / (1 + Math.exp(-z));
}

/** log(1 + exp(z)) without overflow. */
function softplus(z: number): number {
  return Math.max(z, 0) + Math.log1p(Math.exp(-Math.abs(z)));
}
