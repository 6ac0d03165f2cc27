import { type Coding, codings } from '../study/coding.ts';
import { type AnswerForm, type Criterion, categories } from '../study/study.ts';

/**
 * What answers to scenarios are modelled by when a design is judged: an ordered logit for ratings and yes or no, a
 * multinomial logit for choices. K weights: first those of the criteria, then those of the interactions.
 */
export type DesignModel = {
  readonly kind: 'ordered' | 'choice';
  readonly coding: readonly Coding[];
  /** Pairs of criteria; each adds the products of their coded columns. */
  readonly interactions: readonly Pair[];
  readonly weights: number;
  /** Parameters besides weights: the thresholds of ratings, or the constant of "none of these" where that is offered. */
  readonly nuisances: number;
};

export type Pair = readonly [criterion: number, other: number];

export function designModel(
  { criteria, answer }: { readonly criteria: readonly Criterion[]; readonly answer: AnswerForm },
  interactions: readonly Pair[] = [],
): DesignModel {
  const coding = codings(criteria);
  const width = (c: number) => coding[c]!.names.length;
  const alone = criteria.reduce((sum, _, c) => sum + width(c), 0);
  const choice = answer.kind === 'choice';
  return {
    kind: choice ? 'choice' : 'ordered',
    coding,
    interactions,
    weights: interactions.reduce((sum, [a, b]) => sum + width(a) * width(b), alone),
    nuisances: choice ? Number(answer.none !== null) : categories(answer).length - 1,
  };
}

/** [K] the coded values of a profile. */
export function codedRow(
  { coding, interactions, weights }: DesignModel,
  profile: ArrayLike<number>,
): Float64Array {
  const row = new Float64Array(weights);
  let at = 0;
  for (const [c, { matrix }] of coding.entries()) {
    const values = matrix[profile[c]!]!;
    row.set(values, at);
    at += values.length;
  }
  for (const [a, b] of interactions) {
    for (const one of coding[a]!.matrix[profile[a]!]!) {
      for (const other of coding[b]!.matrix[profile[b]!]!) row[at++] = one * other;
    }
  }
  return row;
}
