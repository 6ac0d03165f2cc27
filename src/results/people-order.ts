import exp from '@stdlib/math-base-special-exp';
import { clusterFactor } from '../estimation/covariance.ts';
import { shaped } from '../estimation/mixed/deviates.ts';
import type { MixedFit } from '../estimation/mixed/outcome.ts';
import { type Specification, specification } from '../estimation/mixed/specification.ts';
import { deviation } from '../lib/deviation.ts';
import { logistic, logOdds } from '../lib/logistic.ts';
import { normal } from '../lib/normal.ts';
import { seeded } from '../lib/random.ts';
import { rowsOf } from '../lib/rows.ts';
import type { Steps } from '../lib/steps.ts';
import type { Coding } from '../study/coding.ts';
import { type Estimate, halfWidth } from './interval.ts';
import { type Subject, weightsModel } from './model-choice.ts';
import type { ModelSettings } from './model-settings.ts';
import { weightDraws } from './weight-draws.ts';

/** For which share of the people, 0..1, a criterion counts most, and is among the first `topPlaces`. */
export type PeopleOrder = { readonly criterion: string; readonly first: Estimate; readonly top: Estimate };

export const topPlaces = 3;

/** By their chance a share is off by about 2 points at most, 19 times in 20. */
export const drawnPeople = 2_000;
/** Draws of the estimates. */
const draws = 200;
const seed = 1;

type Estimated = Pick<MixedFit, 'names' | 'estimate' | 'covariance' | 'respondents' | 'problems'>;

/**
 * How the criteria's order of importance, by utility range, is distributed over people whose weights are drawn from
 * the estimated distribution; the criterion that counts most for most people first, of two that do so for as many of 100 the
 * one that is among the first few for more. Intervals are by draws of the estimates from their covariance, on the logit
 * scale; NaN where that is of less than full rank.
 *
 * @returns undefined where the distribution of some criterion's weights has no estimate
 */
export function* peopleOrder(
  fit: Estimated,
  subject: Subject,
  settings: ModelSettings,
): Steps<PeopleOrder[] | undefined> {
  const { data, criteria } = subject;
  const kind = data.kind === 'choices' ? 'multinomial' : 'ordered';
  const spec = specification(weightsModel(criteria, data.kind, settings), kind, data.names, []);
  const places = spec.names.map((name) => fit.names.indexOf(name));
  const theta = Float64Array.from(places, (p) => fit.estimate[p] ?? Number.NaN);
  if (theta.some(Number.isNaN)) return undefined;
  const random = seeded(seed);
  const numbers = Float64Array.from({ length: spec.shapes.length * drawnPeople }, () => normal(random));
  const deviates = shaped(numbers, spec.shapes);
  const found = placesAt(spec, theta, criteria, deviates);
  const estimates = drawnEstimates(fit, places, theta);
  const drawn: Places[] = [];
  for (const [d, at] of estimates.entries()) {
    yield d / estimates.length;
    drawn.push(placesAt(spec, at, criteria, deviates));
  }
  const share = (c: number, of: keyof Places) =>
    withInterval(
      found[of][c]!,
      drawn.map((each) => each[of][c]!),
      fit.respondents,
    );
  const { first, top } = found;
  // Below what is told of a share the order by it would only be chance.
  const of100 = (c: number) => Math.round((100 * first[c]!) / drawnPeople);
  const order = criteria.map((_, c) => c).sort((a, b) => of100(b) - of100(a) || top[b]! - top[a]!);
  return order.map((c) => ({
    criterion: criteria[c]!.criterion,
    first: share(c, 'first'),
    top: share(c, 'top'),
  }));
}

/** [criteria] of the people drawn, for how many each comes first, and among the first few. */
type Places = { readonly first: Float64Array; readonly top: Float64Array };

/** @param deviates - [Q,drawnPeople] */
function placesAt(
  spec: Specification,
  theta: Float64Array,
  criteria: readonly Coding[],
  deviates: Float64Array,
): Places {
  const C = criteria.length;
  const first = new Float64Array(C);
  const top = new Float64Array(C);
  const weights = new Float64Array(spec.means);
  const ranges = new Float64Array(C);
  for (let n = 0; n < drawnPeople; n++) {
    weights.set(theta.subarray(0, spec.means));
    for (let e = 0; e < spec.entryFactor.length; e++) {
      const k = spec.entryCoefficient[e]!;
      // What shifts all of a person's utilities is of no criterion.
      if (k >= spec.means) continue;
      const spread = spec.entryFactor[e]! * theta[spec.means + spec.entrySpread[e]!]!;
      weights[k]! += spread * deviates[spec.entryDeviate[e]! * drawnPeople + n]!;
    }
    // Of a weight that is exp of a normal number the side of zero changes no range.
    for (let k = 0; k < spec.means; k++) if (spec.form[k] !== 0) weights[k] = exp(weights[k]!);
    for (let c = 0; c < C; c++) ranges[c] = range(criteria[c]!, weights);
    for (let c = 0; c < C; c++) {
      let before = 0;
      for (let d = 0; d < C; d++) if (ranges[d]! > ranges[c]!) before++;
      if (before === 0) first[c]!++;
      if (before < topPlaces) top[c]!++;
    }
  }
  return { first, top };
}

function range({ first, matrix }: Coding, weights: Float64Array): number {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const row of matrix) {
    let effect = 0;
    for (let w = 0; w < row.length; w++) effect += row[w]! * weights[first + w]!;
    if (effect < least) least = effect;
    if (effect > most) most = effect;
  }
  return most - least;
}

/** Draws of the estimates at some places; none where their covariance is not of full rank. */
function drawnEstimates(fit: Estimated, places: readonly number[], theta: Float64Array): Float64Array[] {
  if (fit.problems.some(({ kind }) => kind === 'too-few-people')) return [];
  const drawn = weightDraws(theta, covarianceAt(fit, places), { seed: seed + 1, count: draws });
  return drawn ? rowsOf(drawn, theta.length) : [];
}

/** [D,D] by person; a spread of 0 goes together with nothing. */
function covarianceAt(
  { names, covariance, respondents }: Estimated,
  places: readonly number[],
): Float64Array {
  const factor = clusterFactor(respondents);
  const values = places.flatMap((a) =>
    places.map((b) => {
      const value = factor * covariance.respondent[a * names.length + b]!;
      return a !== b && Number.isNaN(value) ? 0 : value;
    }),
  );
  return Float64Array.from(values);
}

/** A share of the people drawn, whose interval never leaves 0..1, nor is it sure of a share of nobody or all. */
function withInterval(count: number, drawn: readonly number[], respondents: number): Estimate {
  const odds = (of: number) => logOdds((of + 0.5) / (drawnPeople + 1));
  const half = halfWidth(deviation(drawn.map(odds)), respondents);
  const at = odds(count);
  return {
    value: count / drawnPeople,
    se: deviation(drawn) / drawnPeople,
    low: logistic(at - half),
    high: logistic(at + half),
  };
}
