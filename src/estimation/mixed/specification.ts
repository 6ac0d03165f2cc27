import type { Shape } from './deviates.ts';
import { joinedLoadings, oneDeviate } from './loading.ts';
import type { MixedModel } from './model.ts';
import type { PanelRows } from './panel.ts';
import { termLoadings } from './term-loadings.ts';

/**
 * A mixed model's parameters and what the panel kernel makes of them. Symbols as in `PanelRows`; the model's
 * own parameters θ are K means, the spreads, and for ratings the thresholds.
 */
export type Specification = {
  readonly names: readonly string[];
  readonly means: number;
  readonly spreads: number;
  /** [Q] */
  readonly shapes: readonly Shape[];
  readonly form: Int32Array;
  readonly entryCoefficient: Int32Array;
  readonly entryDeviate: Int32Array;
  /** [E] the spread each entry is a multiple of, and by which factor. */
  readonly entrySpread: Int32Array;
  readonly entryFactor: Float64Array;
  /** Whether the rows have a last column of ones, for what shifts all of a person's utilities. */
  readonly constant: boolean;
  /** The deviate that stretches a person's thresholds, and its spread. */
  readonly stretch?: { readonly deviate: number; readonly spread: number };
};

/** @param names - the K coefficients; thresholds' names follow the spreads' */
export function specification(
  model: MixedModel,
  kind: PanelRows['kind'],
  names: readonly string[],
  thresholds: readonly string[],
): Specification {
  const K = names.length;
  const { shapes, spreads, entries } = joinedLoadings([
    ...termLoadings(model, kind, names),
    ...(model.intercept ? [oneDeviate('sd:intercept', K)] : []),
    ...(model.scaleUse ? [{ shapes: ['normal' as const], spreads: ['sd:stretch'], entries: [] }] : []),
  ]);
  const constant = entries.some(({ coefficient }) => coefficient === K);
  return {
    names: [...names, ...spreads, ...thresholds],
    means: K,
    spreads: spreads.length,
    shapes,
    form: formsOf(model, constant ? K + 1 : K),
    entryCoefficient: Int32Array.from(entries, ({ coefficient }) => coefficient),
    entryDeviate: Int32Array.from(entries, ({ deviate }) => deviate),
    entrySpread: Int32Array.from(entries, ({ spread }) => spread),
    entryFactor: Float64Array.from(entries, ({ factor }) => factor),
    constant,
    // The last of each: it moves thresholds, not coefficients.
    ...(model.scaleUse && { stretch: { deviate: shapes.length - 1, spread: spreads.length - 1 } }),
  };
}

/** [coefficients] the transform of each, as in `PanelRows`. */
function formsOf({ random }: MixedModel, coefficients: number): Int32Array {
  const form = new Int32Array(coefficients);
  for (const term of random) {
    if (term.kind === 'coefficient') form[term.coefficient] = formOf(term.distribution);
  }
  return form;
}

function formOf(distribution: string): number {
  return distribution === 'lognormal' ? 1 : distribution === 'negative-lognormal' ? -1 : 0;
}
