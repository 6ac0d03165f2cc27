import type { Top } from './outcome.ts';
import type { PanelRows } from './panel.ts';
import type { Prepared } from './prepare.ts';
import type { Specification } from './specification.ts';

/** A spread under this share of its standard error has its top at 0, from which it only differs by rounding, or none. */
const nothing = 0.01;

/**
 * Spreads that ended at 0, as far as nothing else rests on their deviates, and whether one ran off to where it makes no
 * difference any more; by their numbers.
 *
 * @param start - [P] where the search began
 */
export function atEnds(
  { means, entryCoefficient, entrySpread, entryDeviate, stretch }: Specification,
  { at, inverse }: Pick<Top, 'at' | 'inverse'>,
  start: Float64Array,
): { readonly vanished: ReadonlySet<number>; readonly ranOff: boolean } {
  const P = at.length;
  const pairs = Array.from(entrySpread, (spread, e) => ({
    spread,
    deviate: entryDeviate[e]!,
    of: entryCoefficient[e]!,
  }));
  if (stretch) pairs.push({ ...stretch, of: -1 });
  const begun = (of: number) =>
    Math.max(...pairs.filter((pair) => pair.of === of).map(({ spread }) => Math.abs(start[means + spread]!)));
  const flat = pairs.filter(({ spread }) => {
    const p = means + spread;
    return Math.abs(at[p]!) < nothing * Math.sqrt(inverse[p * P + p]!);
  });
  const nil = flat.filter(({ spread, of }) => Math.abs(at[means + spread]!) < begun(of));
  // With a full covariance a deviate moves several coefficients, and one spread several deviates of a criterion.
  const kept = new Set(pairs.filter((pair) => !nil.includes(pair)).map(({ deviate }) => deviate));
  const held = new Set(pairs.filter(({ deviate }) => kept.has(deviate)).map(({ spread }) => spread));
  const vanished = pairs.map(({ spread }) => spread).filter((spread) => !held.has(spread));
  return { vanished: new Set(vanished), ranOff: nil.length < flat.length };
}

/**
 * The same with these spreads at 0 and nothing integrated over them.
 *
 * @param top - where the search for the others begins, and their curvature there
 */
export function withoutSpreads(
  prepared: Prepared,
  gone: ReadonlySet<number>,
  { at, inverse }: Pick<Top, 'at' | 'inverse'>,
): Prepared {
  const { persons, places } = prepared;
  const spec = specificationWithout(prepared.spec, gone);
  const keeps = (p: number) => !gone.has(p - spec.means);
  const { entrySpread, entryCoefficient } = prepared.spec;
  const differs = (p: number) =>
    entryCoefficient.some((k, e) => entrySpread[e] === p - spec.means && spec.entryCoefficient.includes(k));
  return {
    ...prepared,
    spec,
    persons: {
      ...persons,
      shapes: spec.shapes,
      rows: (from, to) => rowsBy(spec, persons.rows(from, to)),
    },
    places: places.filter((_, p) => keeps(p)),
    nil: [
      ...prepared.nil,
      ...places.flatMap((place, p) =>
        keeps(p) ? [] : [{ place, variance: inverse[p * at.length + p]!, differs: differs(p) }],
      ),
    ],
    start: () => at.filter((_, p) => keeps(p)),
  };
}

/** Spreads and deviates that are left are numbered anew, in their order. */
function specificationWithout(
  { stretch: before, ...spec }: Specification,
  gone: ReadonlySet<number>,
): Specification {
  const entries = [...spec.entrySpread.keys()].filter((e) => !gone.has(spec.entrySpread[e]!));
  const stretch = before && !gone.has(before.spread) ? before : undefined;
  const used = [...entries.map((e) => spec.entryDeviate[e]!), ...(stretch ? [stretch.deviate] : [])];
  const deviates = [...new Set(used)].sort((a, b) => a - b);
  const spreads = Array.from({ length: spec.spreads }, (_, i) => i).filter((i) => !gone.has(i));
  return {
    ...spec,
    names: spec.names.filter((_, p) => !gone.has(p - spec.means)),
    spreads: spreads.length,
    shapes: deviates.map((q) => spec.shapes[q]!),
    entryCoefficient: Int32Array.from(entries, (e) => spec.entryCoefficient[e]!),
    entryDeviate: Int32Array.from(entries, (e) => deviates.indexOf(spec.entryDeviate[e]!)),
    entrySpread: Int32Array.from(entries, (e) => spreads.indexOf(spec.entrySpread[e]!)),
    entryFactor: Float64Array.from(entries, (e) => spec.entryFactor[e]!),
    ...(stretch && {
      stretch: { deviate: deviates.indexOf(stretch.deviate), spread: spreads.indexOf(stretch.spread) },
    }),
  };
}

/** The rows of persons with the deviates of a specification. */
function rowsBy(spec: Specification, rows: PanelRows): PanelRows {
  const { shapes, entryCoefficient, entryDeviate, stretch } = spec;
  const own = { deviates: shapes.length, entryCoefficient, entryDeviate };
  if (rows.kind !== 'ordered') return { ...rows, ...own };
  const { stretch: _, ...rest } = rows;
  return { ...rest, ...own, ...(stretch && { stretch: stretch.deviate }) };
}
