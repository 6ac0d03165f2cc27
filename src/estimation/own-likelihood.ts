import { coded, codings } from '../study/coding.ts';
import type { Study } from '../study/study.ts';

/*
 * Symbols: K weights, M nuisance parameters (thresholds, or the constant of "none of these"), P = K + M.
 * The numbers are for this device's own screen, so that the engine's own exp and log will do.
 */

/** Minus a log-likelihood with its derivatives by the linear predictors u [U]. */
type Local = {
  readonly value: number;
  readonly gradient: readonly number[];
  readonly hessian: readonly (readonly number[])[];
};

/** One answer: linear predictors, each `rows[i] [P]` times the parameters, and what their values make likely. */
export type Judged = {
  readonly rows: readonly (readonly number[])[];
  readonly local: (u: readonly number[]) => Local;
};

/** A person's answers, and where their nuisance parameters [M] start. */
export type OwnData = { readonly judged: readonly Judged[]; readonly nuisances: readonly number[] };

/** @param answers - [scenarios] the category picked, null where skipped */
export function ownData(study: Study, answers: readonly (number | null)[]): OwnData {
  const coding = codings(study.criteria);
  const given = answers.flatMap((category, s) => {
    const x = study.design.scenarios[s]!.map((profile) => coded(profile, coding));
    return category === null ? [] : [{ x, category }];
  });
  return study.answer.kind === 'choice' ? chosen(given, study.answer.none !== null) : rated(given);
}

type Given = { readonly x: readonly (readonly number[])[]; readonly category: number };

/** Multinomial logit: Train 2009, section 3.7.1. */
function chosen(given: readonly Given[], none: boolean): OwnData {
  const judged = given.map(({ x, category }) => {
    const offered = none ? [...x.map((row) => [...row, 0]), [...x[0]!.map(() => 0), 1]] : x;
    return { rows: offered, local: (u: readonly number[]) => softmax(u, category) };
  });
  return { judged, nuisances: none ? [0] : [] };
}

function softmax(u: readonly number[], category: number): Local {
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

/**
 * Ordered logit over the categories that were used: between others nothing tells a threshold. Each answer
 * lies under its upper threshold and over its lower one, at u = threshold − utility.
 */
function rated(given: readonly Given[]): OwnData {
  const used = [...new Set(given.map(({ category }) => category))].sort((a, b) => a - b);
  const thresholds = used.length - 1;
  const judged = given.map(({ x, category }) => {
    const at = used.indexOf(category);
    const row = (threshold: number) => [
      ...x[0]!.map((value) => -value),
      ...Array.from({ length: thresholds }, (_, t) => (t === threshold ? 1 : 0)),
    ];
    if (used.length < 2) return { rows: [], local: () => nothing };
    if (at === 0) return { rows: [row(0)], local: ([a]: readonly number[]) => under(a!) };
    if (at === thresholds) return { rows: [row(at - 1)], local: ([b]: readonly number[]) => over(b!) };
    return { rows: [row(at), row(at - 1)], local: ([a, b]: readonly number[]) => between(a!, b!) };
  });
  const nuisances = Array.from({ length: Math.max(thresholds, 0) }, (_, t) =>
    Math.log((t + 1) / (used.length - t - 1)),
  );
  return { judged, nuisances };
}

const nothing: Local = { value: 0, gradient: [], hessian: [] };

function under(a: number): Local {
  return { value: softplus(-a), gradient: [-share(-a)], hessian: [[share(a) * share(-a)]] };
}

function over(b: number): Local {
  return { value: softplus(b), gradient: [share(b)], hessian: [[share(b) * share(-b)]] };
}

/** F(a) − F(b) = F(a) F(−b) (1 − exp(b − a)), so that each factor adds its own logarithm. */
function between(a: number, b: number): Local {
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
