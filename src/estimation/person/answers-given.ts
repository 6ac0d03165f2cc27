import { between, type Judged, type Local, over, softmax, under } from '../answer-likelihood.ts';
import type { PanelRows } from '../mixed/panel.ts';
import { type Loading, turned } from './loading.ts';

/** What holds in the group: coefficients [B], what moves them, and for ratings the thresholds. */
export type Group = {
  readonly group: Float64Array;
  readonly loading: Loading;
  readonly thresholds: Float64Array;
};

/** One answer that counts `count` times. */
export type AnswerGiven = {
  readonly judged: Judged;
  readonly count: number;
  readonly answer: number;
  /** Of every answer that there was to give, at coefficients [B]. */
  readonly probabilities: (coefficients: Float64Array) => Float64Array;
};

/** A person's answers by their deviates. */
export function answersGiven(rows: PanelRows, group: Group): AnswerGiven[] {
  const S = rows.person.at(-1)!;
  return Array.from({ length: S }, (_, s) => {
    const count = rows.count?.[s] ?? 1;
    const given = rows.kind === 'ordered' ? rated(rows, s, group) : chosen(rows, s, group);
    const { local } = given.judged;
    const judged = { ...given.judged, local: (u: readonly number[]) => times(count, local(u)) };
    return { ...given, judged, count };
  });
}

type Given = Omit<AnswerGiven, 'count'>;

function rated(rows: Extract<PanelRows, { kind: 'ordered' }>, s: number, group: Group): Given {
  const B = rows.coefficients;
  const { loading, thresholds } = group;
  const x = rows.x.subarray(s * B, (s + 1) * B);
  const bounds = [rows.upper[s]!, rows.lower[s]!].filter((c) => c >= 0);
  const utility = product(x, group.group);
  const row = turned(loading, x).map((value) => -value);
  const local = rows.lower[s]! < 0 ? under : over;
  return {
    judged: {
      rows: bounds.map(() => row),
      offset: bounds.map((c) => thresholds[c]! - utility),
      local: ([a, b]) => (b === undefined ? local(a!) : between(a!, b)),
    },
    answer: rows.lower[s]! + 1,
    probabilities: (coefficients) => {
      const eta = product(x, coefficients);
      const upTo = Float64Array.of(...thresholds.map((at) => 1 / (1 + Math.exp(eta - at))), 1);
      return upTo.map((share, c) => share - (c === 0 ? 0 : upTo[c - 1]!));
    },
  };
}

function chosen(rows: Extract<PanelRows, { kind: 'multinomial' }>, s: number, group: Group): Given {
  const B = rows.coefficients;
  const from = rows.first[s]!;
  const profiles = Array.from({ length: rows.first[s + 1]! - from }, (_, j) =>
    rows.x.subarray((from + j) * B, (from + j + 1) * B),
  );
  const answer = rows.answer[s]!;
  return {
    judged: {
      rows: profiles.map((x) => turned(group.loading, x)),
      offset: profiles.map((x) => product(x, group.group)),
      local: (u) => softmax(u, answer),
    },
    answer,
    probabilities: (coefficients) => {
      const u = profiles.map((x) => product(x, coefficients));
      const most = Math.max(...u);
      const exps = Float64Array.from(u, (value) => Math.exp(value - most));
      const sum = exps.reduce((total, value) => total + value, 0);
      return exps.map((value) => value / sum);
    },
  };
}

function times(count: number, { value, gradient, hessian }: Local): Local {
  if (count === 1) return { value, gradient, hessian };
  return {
    value: count * value,
    gradient: gradient.map((slope) => count * slope),
    hessian: hessian.map((row) => row.map((bend) => count * bend)),
  };
}

function product(x: Float64Array, coefficients: Float64Array): number {
  return x.reduce((sum, value, k) => sum + value * coefficients[k]!, 0);
}
