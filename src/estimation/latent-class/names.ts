import type { Dataset } from '../../response/dataset.ts';
import { thresholdNames } from '../threshold-names.ts';
import { type Layout, numbers, strictnessAt } from './layout.ts';
import type { LatentClassModel } from './model.ts';

/** A coefficient of one class. */
export type ClassCoefficient = {
  /** What the class's number does not stand before. */
  readonly name: string;
  /** Its place among the parameters of the fit. */
  readonly parameter: number;
};

/** The names of the declared parameters, in the order of `Layout`. */
export function parameterNames(data: Dataset, { classes, membership }: LatentClassModel): string[] {
  const others = numbers(classes).slice(1);
  const ratings = data.kind === 'ratings';
  return [
    ...numbers(classes).flatMap((q) => data.names.map((name) => ofClass(q, name))),
    ...(ratings ? others.map((q) => ofClass(q, 'strictness')) : []),
    ...(ratings ? thresholdNames(data.categories) : []),
    ...others.flatMap((q) =>
      ['share', ...(membership?.names ?? []).map((name) => `share:${name}`)].map((name) => ofClass(q, name)),
    ),
  ];
}

function ofClass(q: number, name: string): string {
  return `class${q + 1}:${name}`;
}

/** The weights of class q, and its strictness where it has one of its own. */
export function classCoefficients({ names, kind }: Dataset, layout: Layout, q: number): ClassCoefficient[] {
  const weights = names.map((name, k) => ({ name, parameter: q * names.length + k }));
  const ownStrictness = kind === 'ratings' && q > 0;
  return ownStrictness ? [...weights, { name: 'strictness', parameter: strictnessAt(layout, q) }] : weights;
}
