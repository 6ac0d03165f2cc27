import { coded, codings } from '../study/coding.ts';
import type { Judgement } from '../study/judgement.ts';
import type { Study } from '../study/study.ts';
import { between, type Judged, over, softmax, under } from './answer-likelihood.ts';

/* Symbols: K weights, M nuisance parameters (thresholds, or the constant of "none of these"), P = K + M. */

/** A person's answers, and where their nuisance parameters [M] start. */
export type OwnData = { readonly judged: readonly Judged[]; readonly nuisances: readonly number[] };

export function ownData(study: Study, judged: readonly Judgement[]): OwnData {
  const coding = codings(study.criteria);
  const given = judged.map(({ scenario, answer }) => ({
    x: scenario.map((profile) => coded(profile, coding)),
    category: answer,
  }));
  return study.answer.kind === 'choice' ? chosen(given, study.answer.none !== null) : rated(given);
}

type Given = { readonly x: readonly (readonly number[])[]; readonly category: number };

function chosen(given: readonly Given[], none: boolean): OwnData {
  const judged = given.map(({ x, category }) => {
    const offered = none ? [...x.map((row) => [...row, 0]), [...x[0]!.map(() => 0), 1]] : x;
    return { rows: offered, local: (u: readonly number[]) => softmax(u, category) };
  });
  return { judged, nuisances: none ? [0] : [] };
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
    if (used.length < 2) return { rows: [], local: () => ({ value: 0, gradient: [], hessian: [] }) };
    if (at === 0) return { rows: [row(0)], local: ([a]: readonly number[]) => under(a!) };
    if (at === thresholds) return { rows: [row(at - 1)], local: ([b]: readonly number[]) => over(b!) };
    return { rows: [row(at), row(at - 1)], local: ([a, b]: readonly number[]) => between(a!, b!) };
  });
  const nuisances = Array.from({ length: Math.max(thresholds, 0) }, (_, t) =>
    Math.log((t + 1) / (used.length - t - 1)),
  );
  return { judged, nuisances };
}
