import * as v from 'valibot';
import { distributions } from '../estimation/mixed/model.ts';
import { fail, type Result } from '../lib/result.ts';
import { readStrict } from './strict-json.ts';
import type { BadAnalysis } from './table-problem.ts';

const text = v.pipe(v.string(), v.nonEmpty());
const name = v.optional(text);

const Numeric = v.strictObject({
  column: text,
  subtract: v.optional(v.number()),
  divide: v.optional(v.pipe(v.number(), v.notValue(0))),
  for: name,
  name,
});
const Equals = v.strictObject({ column: text, equals: v.string(), for: name, name });
const Coded = v.strictObject({
  column: text,
  coding: v.picklist(['dummy', 'effects']),
  reference: text,
  name,
});
const Constant = v.strictObject({ constant: text, name });
const Product = v.strictObject({ product: v.pipe(v.array(text), v.minLength(2)), name });

/** One line of the model; which keys it may have follows from the first of these that it has. */
const Term = v.lazy((input) => {
  const has = (key: string) => typeof input === 'object' && input !== null && key in input;
  if (has('product')) return Product;
  if (has('constant')) return Constant;
  if (has('coding')) return Coded;
  return has('equals') ? Equals : Numeric;
});

const common = { file: text, respondent: name, answer: text, weight: name };
const RatingTable = v.strictObject({
  ...common,
  kind: v.literal('ratings'),
  /** Lowest first; an inner list is one category. Numeric order when absent. */
  categories: v.optional(
    v.pipe(
      v.array(v.union([text, v.pipe(v.array(text), v.minLength(1))])),
      v.minLength(2),
      v.check(
        (categories) => new Set(categories.flat()).size === categories.flat().length,
        'each category once',
      ),
    ),
  ),
});
const ChoiceTable = v.strictObject({
  ...common,
  kind: v.literal('choices'),
  scenario: text,
  profile: name,
  available: name,
});

const whole = v.pipe(v.number(), v.integer(), v.minValue(1));
const seed = v.optional(v.pipe(v.number(), v.integer(), v.minValue(0)), 1);
const Draws = v.variant('kind', [
  v.strictObject({ kind: v.literal('adaptive'), seed }),
  v.strictObject({
    kind: v.picklist(['sobol', 'halton', 'mlhs']),
    count: v.optional(v.pipe(whole, v.maxValue(65536)), 1000),
    seed,
  }),
]);
const RandomIntercept = v.strictObject({
  family: v.literal('random-intercept'),
  quadrature: v.optional(v.pipe(whole, v.minValue(3), v.maxValue(101)), 15),
  /** Each respondent's own stretch of the scale besides. */
  scaleUse: v.optional(v.boolean(), false),
});
const Mixed = v.strictObject({
  family: v.literal('mixed'),
  /** Names of coefficients, or of coded columns as a whole. */
  random: v.record(text, v.picklist(distributions)),
  correlated: v.optional(v.boolean(), false),
  intercept: v.optional(v.boolean(), false),
  draws: v.optional(Draws, { kind: 'adaptive', seed: 1 }),
});
/** The models in which people differ by degrees. */
export const SpreadModel = v.variant('family', [RandomIntercept, Mixed]);
const Model = v.variant('family', [
  v.strictObject({
    family: v.literal('fixed'),
    /** Weights of each group of respondents, shrunk towards the whole. */
    pool: v.optional(v.strictObject({ by: text })),
  }),
  RandomIntercept,
  Mixed,
  v.strictObject({
    family: v.literal('latent-class'),
    classes: v.pipe(whole, v.minValue(2), v.maxValue(6)),
    /** Columns with one value a respondent, on which the chance of each class depends. */
    membership: v.optional(v.array(text), []),
    starts: v.optional(v.pipe(whole, v.maxValue(1000)), 20),
    seed,
  }),
  v.strictObject({
    family: v.literal('person'),
    /** The file of a group's fit. */
    prior: text,
    /** As the table's respondent column has it. */
    respondent: text,
  }),
]);

/** Randomised response: with the chance `keep` a report is what was meant, and otherwise drawn evenly. */
const Noise = v.strictObject({
  keep: v.pipe(v.number(), v.gtValue(0), v.maxValue(1)),
  of: v.picklist(['answer', 'group']),
  /** The column of the group, where terms are of several columns that have one value for each respondent. */
  by: name,
});

/** The analysis file, version 1. Keys that are not here are refused by name. */
export const Analysis = v.strictObject({
  format: v.literal('afweging/analysis@1'),
  data: v.variant('kind', [RatingTable, ChoiceTable]),
  terms: v.array(Term),
  model: Model,
  noise: v.optional(Noise),
  covariance: v.optional(v.picklist(['respondent', 'robust', 'classic']), 'respondent'),
});
export type Analysis = v.InferOutput<typeof Analysis>;
export type RatingTable = v.InferOutput<typeof RatingTable>;
export type ChoiceTable = v.InferOutput<typeof ChoiceTable>;
export type Term = Analysis['terms'][number];
export type CodedTerm = v.InferOutput<typeof Coded>;

/** Reads an analysis file; the problem names the first key that is wrong, an unknown one before others. */
export function readAnalysis(source: string): Result<Analysis, BadAnalysis> {
  const read = readStrict(Analysis, source);
  return read.ok ? read : fail({ kind: 'bad-analysis', ...read.problem });
}
