import * as v from 'valibot';
import type { Pair } from '../design/design-model.ts';
import { isCovariance } from '../design/priors.ts';
import type { Result } from '../lib/result.ts';
import { sobolDimensions } from '../lib/sobol.ts';
import { mostRepeats } from '../study/division.ts';
import { type BadKey, readStrict } from './strict-json.ts';

const index = v.pipe(v.number(), v.integer(), v.minValue(0));
const whole = (least: number, most: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));
const numbers = v.array(v.pipe(v.number(), v.finite()));
const spreads = v.array(v.pipe(v.number(), v.finite(), v.minValue(0)));
/** A criterion and one of its levels. */
const place = v.tuple([index, index]);

/** What is known of the weights beforehand, over the effects-coded coefficients in criterion order. */
const Priors = v.strictObject({
  mean: numbers,
  /** How unsure each is. */
  sd: v.optional(spreads),
  covariance: v.optional(v.array(numbers)),
  thresholds: v.optional(
    v.pipe(
      numbers,
      v.minLength(1),
      v.check((all) => all.every((value, i) => i === 0 || value > all[i - 1]!), 'thresholds that increase'),
    ),
  ),
  /** Of "none of these". */
  constants: v.optional(v.pipe(numbers, v.maxLength(1))),
  /** Standard deviation of each between people, who then answer all scenarios of a block. */
  spread: v.optional(spreads),
});

/** The file that asks for a design, version 1. Keys that are not here are refused by name. */
const RequestFile = v.pipe(
  v.strictObject({
    format: v.optional(v.literal('afweging/design-request@1'), 'afweging/design-request@1'),
    levels: v.pipe(v.array(whole(2, 12)), v.minLength(2), v.maxLength(60)),
    /** In all blocks together. */
    scenarios: whole(2, 1000),
    blocks: v.optional(whole(1, 200), 1),
    profiles: v.optional(whole(1, 4), 1),
    answer: v.optional(v.picklist(['rating', 'yes-no', 'choice']), 'rating'),
    none: v.optional(v.boolean(), false),
    priors: v.optional(v.nullable(Priors), null),
    prohibited: v.optional(v.pipe(v.array(v.pipe(v.array(place), v.minLength(2))), v.maxLength(1000)), []),
    requires: v.optional(v.pipe(v.array(v.tuple([place, place])), v.maxLength(1000)), []),
    interactions: v.optional(v.array(v.tuple([index, index])), []),
    clear: v.optional(v.array(index), []),
    directions: v.optional(v.nullable(v.array(v.picklist([-1, 0, 1]))), null),
    anchors: v.optional(whole(0, 1000), 0),
    warmUp: v.optional(whole(0, 20), 0),
    repeats: v.optional(whole(0, 20), 0),
    start: v.optional(v.nullable(v.array(v.array(v.array(index)))), null),
    seconds: v.optional(v.pipe(v.number(), v.gtValue(0), v.maxValue(86400)), 10),
    iterations: v.optional(v.nullable(whole(1, 1e6)), null),
    seed: v.pipe(v.number(), v.integer(), v.minValue(0)),
  }),
);
export type RequestFile = v.InferOutput<typeof RequestFile>;

/** Reads such a file; the problem names the first key that is wrong, an unknown one before others. */
export function readDesignRequest(source: string): Result<RequestFile, BadKey> {
  const read = readStrict(RequestFile, source);
  if (!read.ok) return read;
  const bad = misfit(read.value);
  return bad ? { ok: false, problem: bad } : read;
}

/** The first key that does not fit with the others. */
function misfit(file: RequestFile): BadKey | undefined {
  const { levels, scenarios, blocks, anchors, profiles, answer, none, directions } = file;
  if ((answer === 'choice') !== profiles > 1)
    return { path: 'profiles', expected: '2, 3 or 4 where the answer is a choice, else 1' };
  if (none && answer !== 'choice') return { path: 'none', expected: 'false, unless the answer is a choice' };
  if (blocks > scenarios) return { path: 'blocks', expected: 'no more than there are scenarios' };
  if (anchors > 0 && (blocks === 1 || anchors + blocks > scenarios))
    return {
      path: 'anchors',
      expected: 'some of the scenarios of several blocks, with others in each block',
    };
  const most = mostRepeats({ scenarios, blocks, anchors });
  if (file.repeats > most)
    return {
      path: 'repeats',
      expected: `at most a third of what everybody judges, ${most}, so that they are far apart`,
    };
  if (directions && directions.length !== levels.length)
    return { path: 'directions', expected: `${levels.length} entries, one for each criterion` };
  return misplaced(file) ?? misstart(file) ?? misfitPriors(file);
}

/** The pairs whose interaction is to be estimated: those named, and all of a criterion whose interactions stay clear. */
export function pairsOf({ levels, interactions, clear }: RequestFile): Pair[] {
  const all = clear.flatMap((c) => levels.flatMap((_, other): Pair[] => (other === c ? [] : [[c, other]])));
  const ordered = [...interactions, ...all].map(([a, b]): Pair => (a < b ? [a, b] : [b, a]));
  return [...new Map(ordered.map((pair) => [pair.join(), pair])).values()];
}

/** The first place that is no criterion, or not one of its levels. */
function misplaced({ levels, prohibited, requires, interactions, clear }: RequestFile): BadKey | undefined {
  const isPlace = ([c, l]: readonly number[]) => l! < (levels[c!] ?? 0);
  const expected = `criteria from 0 to ${levels.length - 1}, all different, each with one of its levels counted from 0`;
  for (const [key, all] of Object.entries({ prohibited, requires })) {
    const at = all.findIndex(
      (places) => !places.every(isPlace) || new Set(places.map(([c]) => c)).size < places.length,
    );
    if (at >= 0) return { path: `${key}[${at}]`, expected };
  }
  const pair = interactions.findIndex(([a, b]) => a === b || a >= levels.length || b >= levels.length);
  if (pair >= 0) return { path: `interactions[${pair}]`, expected: 'two different criteria, counted from 0' };
  const at = clear.findIndex((c) => c >= levels.length);
  return at < 0 ? undefined : { path: `clear[${at}]`, expected: 'a criterion, counted from 0' };
}

function misstart({ levels, scenarios, profiles, start }: RequestFile): BadKey | undefined {
  if (!start) return undefined;
  if (start.length !== scenarios)
    return { path: 'start', expected: `as many scenarios as asked for: ${scenarios}` };
  const fits = (profile: readonly number[]) =>
    profile.length === levels.length && profile.every((level, c) => level < levels[c]!);
  const at = start.findIndex((scenario) => scenario.length !== profiles || !scenario.every(fits));
  if (at < 0) return undefined;
  return {
    path: `start[${at}]`,
    expected: `${profiles} profile(s) of a level for each criterion, counted from 0`,
  };
}

/** Effects coding: a criterion of L levels has L − 1 weights, and interactions have their products. */
function misfitPriors(file: RequestFile): BadKey | undefined {
  const { priors, answer, none } = file;
  if (!priors) return undefined;
  const widths = file.levels.map((count) => count - 1);
  const alone = widths.reduce((sum, width) => sum + width, 0);
  const all = pairsOf(file).reduce((sum, [a, b]) => sum + widths[a]! * widths[b]!, alone);
  const many = `${alone === all ? all : `${alone} or ${all}`} numbers`;
  const fits = (values: readonly unknown[] | undefined) =>
    values === undefined || values.length === alone || values.length === all;
  for (const key of ['mean', 'sd', 'covariance', 'spread'] as const)
    if (!fits(priors[key])) return { path: `priors.${key}`, expected: many };
  if (priors.covariance && !isCovariance(priors.covariance))
    return { path: 'priors.covariance', expected: 'a symmetric, positive definite matrix' };
  if (priors.sd && priors.covariance)
    return {
      path: 'priors.sd',
      expected: 'left out where there is a covariance, whose diagonal it would be',
    };
  const unsure = priors.sd ?? priors.covariance;
  if (unsure && all > sobolDimensions)
    return { path: 'priors', expected: `at most ${sobolDimensions} weights where they are unsure` };
  const thresholds = priors.thresholds?.length;
  if (thresholds && (answer === 'choice' || (answer === 'yes-no' && thresholds !== 1)))
    return { path: 'priors.thresholds', expected: 'those of a rating, or one for yes and no' };
  if (priors.constants && !none) return { path: 'priors.constants', expected: 'none: false has no constant' };
  return undefined;
}
