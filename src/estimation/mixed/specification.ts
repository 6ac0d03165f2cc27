import { criterionLoading } from './criterion-loading.ts';
import type { MixedModel } from './model.ts';
import type { PanelRows } from './panel.ts';

/** How a deviate is spread: normal, or a transform of a normal number. */
export type Shape = 'normal' | 'uniform' | 'triangular';

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

type Entry = {
  readonly coefficient: number;
  readonly deviate: number;
  readonly spread: number;
  readonly factor: number;
};

/** @param names - the K coefficients; thresholds' names follow the spreads' */
export function specification(
  model: MixedModel,
  kind: PanelRows['kind'],
  names: readonly string[],
  thresholds: readonly string[],
): Specification {
  const K = names.length;
  const shapes: Shape[] = [];
  const spreads: string[] = [];
  const entries: Entry[] = [];
  const form = new Int32Array(K + 1);
  const add = (coefficient: number, deviate: number, spread: number, factor = 1) =>
    entries.push({ coefficient, deviate, spread, factor });
  const single = model.random.filter((term) => term.kind === 'coefficient');
  const joint = model.correlated ? single.filter(({ distribution }) => hasCovariance(distribution)) : [];
  for (const [i, { coefficient, distribution }] of joint.entries()) {
    shapes.push('normal');
    form[coefficient] = formOf(distribution);
    for (let j = 0; j <= i; j++) {
      add(coefficient, j, spreads.push(`chol:${names[coefficient]}:${names[joint[j]!.coefficient]}`) - 1);
    }
  }
  for (const term of single) {
    if (joint.includes(term)) continue;
    form[term.coefficient] = formOf(term.distribution);
    add(
      term.coefficient,
      shapes.push(shapeOf(term.distribution)) - 1,
      spreads.push(`sd:${names[term.coefficient]}`) - 1,
    );
  }
  for (const term of model.random) {
    if (term.kind !== 'criterion') continue;
    const spread = spreads.push(`sd:${term.name}`) - 1;
    const first = shapes.length;
    for (const { row, column, factor } of criterionLoading(term)) {
      const coefficient = row < term.matrix[0]!.length ? term.first + row : K;
      if (coefficient < K || kind === 'ordered') add(coefficient, first + column, spread, factor);
    }
    for (let q = 1; q < term.matrix.length; q++) shapes.push('normal');
  }
  if (model.intercept) add(K, shapes.push('normal') - 1, spreads.push('sd:intercept') - 1);
  const stretch = model.scaleUse
    ? { deviate: shapes.push('normal') - 1, spread: spreads.push('sd:stretch') - 1 }
    : undefined;
  const constant = entries.some(({ coefficient }) => coefficient === K);
  return {
    names: [...names, ...spreads, ...thresholds],
    means: K,
    spreads: spreads.length,
    shapes,
    form: constant ? form : form.slice(0, K),
    entryCoefficient: Int32Array.from(entries, ({ coefficient }) => coefficient),
    entryDeviate: Int32Array.from(entries, ({ deviate }) => deviate),
    entrySpread: Int32Array.from(entries, ({ spread }) => spread),
    entryFactor: Float64Array.from(entries, ({ factor }) => factor),
    constant,
    ...(stretch && { stretch }),
  };
}

function hasCovariance(distribution: string): boolean {
  return distribution !== 'uniform' && distribution !== 'triangular';
}

function formOf(distribution: string): number {
  return distribution === 'lognormal' ? 1 : distribution === 'negative-lognormal' ? -1 : 0;
}

function shapeOf(distribution: string): Shape {
  return distribution === 'uniform' || distribution === 'triangular' ? distribution : 'normal';
}
