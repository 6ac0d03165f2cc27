import { criterionLoading } from './criterion-loading.ts';
import type { Shape } from './deviates.ts';
import { type Loading, oneDeviate } from './loading.ts';
import type { MixedModel, RandomTerm } from './model.ts';
import type { PanelRows } from './panel.ts';

type Coefficient = Extract<RandomTerm, { kind: 'coefficient' }>;
type Criterion = Extract<RandomTerm, { kind: 'criterion' }>;

/** Those of a model's random terms; `names` are its K coefficients. */
export function termLoadings(
  model: MixedModel,
  kind: PanelRows['kind'],
  names: readonly string[],
): Loading[] {
  const single = model.random.filter((term) => term.kind === 'coefficient');
  const joint = model.correlated
    ? single.filter(({ distribution }) => shapeOf(distribution) === 'normal')
    : [];
  const alone = single.filter((term) => !joint.includes(term));
  const criteria = model.random.filter((term) => term.kind === 'criterion');
  return [
    correlated(joint, names),
    ...alone.map(({ coefficient, distribution }) =>
      oneDeviate(`sd:${names[coefficient]}`, coefficient, shapeOf(distribution)),
    ),
    ...criteria.map((term) => ofCriterion(term, kind, names.length)),
  ];
}

/** A deviate for each coefficient, which moves those after it too: the spreads are a Cholesky factor, row by row. */
function correlated(terms: readonly Coefficient[], names: readonly string[]): Loading {
  const cells = terms.flatMap(({ coefficient }, i) =>
    terms.slice(0, i + 1).map((other, deviate) => ({ coefficient, deviate, other: other.coefficient })),
  );
  return {
    shapes: terms.map(() => 'normal'),
    spreads: cells.map(({ coefficient, other }) => `chol:${names[coefficient]}:${names[other]}`),
    entries: cells.map(({ coefficient, deviate }, spread) => ({ coefficient, deviate, spread, factor: 1 })),
  };
}

/** A criterion's deviates have one spread. What shifts all of a person's utilities has place K, and in a choice no effect. */
function ofCriterion(term: Criterion, kind: PanelRows['kind'], K: number): Loading {
  const { name, first, matrix } = term;
  const entries = criterionLoading(term).map(({ row, column, factor }) => ({
    coefficient: row < matrix[0]!.length ? first + row : K,
    deviate: column,
    spread: 0,
    factor,
  }));
  return {
    shapes: matrix.slice(1).map(() => 'normal'),
    spreads: [`sd:${name}`],
    entries: kind === 'ordered' ? entries : entries.filter(({ coefficient }) => coefficient < K),
  };
}

function shapeOf(distribution: Coefficient['distribution']): Shape {
  return distribution === 'uniform' || distribution === 'triangular' ? distribution : 'normal';
}
