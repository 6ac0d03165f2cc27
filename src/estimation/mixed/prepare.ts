import type { Dataset } from '../../response/dataset.ts';
import { mergeUnused } from '../categories.ts';
import type { Fit } from '../fit.ts';
import { wrongSigns } from './diagnosis.ts';
import { farMeans } from './far-columns.ts';
import type { LabelMixture, LabelNoise } from './labels.ts';
import type { MixedModel, RandomTerm } from './model.ts';
import { panelData } from './panel-data.ts';
import type { Persons } from './placing.ts';
import { type Specification, specification } from './specification.ts';
import { startOf } from './start.ts';

/**
 * A declared spread that is 0 and not sought, with its variance by the curvature there; and whether people differ in its
 * coefficient all the same, by what it shares with others.
 */
type Nil = { readonly place: number; readonly variance: number; readonly differs: boolean };

export type Prepared = ReturnType<typeof prepare>;

/** Without coefficients that the data cannot tell and categories that nobody used. */
export function prepare(data: Dataset, model: MixedModel, fixed: Fit) {
  const kept = data.names.flatMap((_, k) => (Number.isNaN(fixed.estimate[k]!) ? [] : [k]));
  const place =
    data.kind === 'ratings'
      ? mergeUnused({ answer: data.answer, categories: data.categories.length }, data.weight).place
      : undefined;
  const thresholds = fixed.names.flatMap((name, p) =>
    p >= data.names.length && !Number.isNaN(fixed.estimate[p]!) ? [{ name, p }] : [],
  );
  const random = model.random.flatMap((term) => remaining(term, kept));
  const spec = specification(
    // With one threshold there is nothing to stretch.
    { ...model, random, scaleUse: model.scaleUse && thresholds.length > 1 },
    data.kind === 'ratings' ? 'ordered' : 'multinomial',
    kept.map((k) => data.names[k]!),
    thresholds.map(({ name }) => name),
  );
  const panel = panelData(data, spec, kept, place, model.noise);
  const { personWeight, respondent } = panel;
  const mixture = model.labels && mixtureOf(model.labels, respondent);
  const at = [...kept, ...thresholds.map(({ p }) => p)];
  const known = Float64Array.from(at, (p) => fixed.estimate[p]!);
  const { person, rows } = model.labels ? panelData(model.labels.data, spec, kept, place) : panel;
  const persons: Persons = { person, rows, shapes: spec.shapes };
  return {
    spec,
    persons,
    personWeight,
    respondent,
    mixture,
    ...declaredPlaces(data.names.length, fixed.names, spec, at),
    far: farMeans(data, kept),
    nil: [] as readonly Nil[],
    signs: wrongSigns(spec, known),
    /** Goes through all rows: on a page of many people in a turn of its own. */
    start: () => startOf(spec, panel, known),
  };
}

/**
 * The names of all parameters that a fit tells of, and where those that are sought stand among them.
 *
 * @param at - [means + thresholds] places of the kept ones in the fixed model
 */
function declaredPlaces(K: number, fixed: readonly string[], spec: Specification, at: readonly number[]) {
  const spreads = spec.names.slice(spec.means, spec.means + spec.spreads);
  return {
    declared: [...fixed.slice(0, K), ...spreads, ...fixed.slice(K)],
    places: [
      ...at.slice(0, spec.means),
      ...spreads.map((_, i) => K + i),
      ...at.slice(spec.means).map((p) => p + spec.spreads),
    ],
  };
}

/** @param respondent - [N] of each person */
function mixtureOf({ data, respondent: as, chance }: LabelNoise, respondent: Int32Array): LabelMixture {
  // As if of each group, a person has the same rows that count.
  const counted = new Set<number>();
  for (const [s, h] of data.respondent.entries()) if (data.weight[s]! > 0) counted.add(h);
  const held = Int32Array.from(as.keys()).filter((h) => counted.has(h));
  return {
    person: held.map((h) => respondent.indexOf(as[h]!)),
    chance: Float64Array.from(held, (h) => chance[h]!),
    persons: respondent.length,
  };
}

/** A random term among the coefficients that are kept; none where one of its own cannot be told. */
function remaining(term: RandomTerm, kept: readonly number[]): RandomTerm[] {
  if (term.kind === 'coefficient') {
    const at = kept.indexOf(term.coefficient);
    return at < 0 ? [] : [{ ...term, coefficient: at }];
  }
  const own = term.matrix[0]!.map((_, w) => kept.indexOf(term.first + w));
  return own.length === 0 || own.includes(-1) ? [] : [{ ...term, first: own[0]! }];
}
