import type { PanelRows } from '../../src/estimation/mixed/panel.ts';

export type PlainPoints = { readonly deviates: Float64Array; readonly logWeight: Float64Array };

/** log of the mean over person n's points of weight times probability, as its definition reads. */
export function plainPanel(
  rows: PanelRows,
  n: number,
  { deviates, logWeight }: PlainPoints,
  theta: readonly number[],
): number {
  const R = logWeight.length;
  const logs = Array.from(logWeight, (log, r) => {
    const d = Array.from({ length: rows.deviates }, (_, q) => deviates[q * R + r]!);
    return log + logProbability(rows, n, d, theta);
  });
  return logSum(logs) - Math.log(R);
}

function logProbability(rows: PanelRows, n: number, d: readonly number[], theta: readonly number[]): number {
  const beta = coefficients(rows, d, theta);
  let log = 0;
  for (let s = rows.person[n]!; s < rows.person[n + 1]!; s++) {
    const meant = logAnswer(rows, s, beta, d, theta);
    const { noise } = rows;
    const reported = noise ? Math.log(noise.floor[s]! + noise.keep * Math.exp(meant)) : meant;
    log += (rows.count?.[s] ?? 1) * reported;
  }
  return log;
}

function coefficients(rows: PanelRows, d: readonly number[], theta: readonly number[]): number[] {
  const K = rows.coefficients;
  const linear = theta.slice(0, K);
  for (const [e, k] of rows.entryCoefficient.entries()) {
    linear[k]! += theta[K + e]! * d[rows.entryDeviate[e]!]!;
  }
  return linear.map((value, k) => (rows.form[k] === 0 ? value : rows.form[k]! * Math.exp(value)));
}

function logAnswer(
  rows: PanelRows,
  s: number,
  beta: readonly number[],
  d: readonly number[],
  theta: readonly number[],
): number {
  const K = rows.coefficients;
  const utility = (row: number) => beta.reduce((sum, b, k) => sum + b * rows.x[row * K + k]!, 0);
  if (rows.kind === 'multinomial') {
    const from = rows.first[s]!;
    const utilities = Array.from({ length: rows.first[s + 1]! - from }, (_, j) => utility(from + j));
    return utilities[rows.answer[s]!]! - logSum(utilities);
  }
  const T = rows.categories - 1;
  const tau = theta.slice(K + rows.entryCoefficient.length).slice(0, T);
  const mean = tau.reduce((sum, t) => sum + t, 0) / T;
  const stretch = rows.stretch === undefined ? 1 : Math.exp(theta.at(-1)! * d[rows.stretch]!);
  const bound = (c: number) => mean + stretch * (tau[c]! - mean) - utility(s);
  const [low, up] = [rows.lower[s]!, rows.upper[s]!];
  const above = low < 0 ? 0 : -softplus(bound(low));
  const below = up < 0 ? 0 : -softplus(-bound(up));
  const between = low < 0 || up < 0 ? 0 : Math.log(-Math.expm1(-stretch * (tau[up]! - tau[low]!)));
  return above + below + between;
}

function softplus(z: number): number {
  return Math.max(z, 0) + Math.log1p(Math.exp(-Math.abs(z)));
}

function logSum(logs: readonly number[]): number {
  const largest = logs.reduce((most, log) => Math.max(most, log), Number.NEGATIVE_INFINITY);
  if (largest === Number.NEGATIVE_INFINITY) return largest;
  return largest + Math.log(logs.reduce((sum, log) => sum + Math.exp(log - largest), 0));
}
