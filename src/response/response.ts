import * as v from 'valibot';
import { Scenario } from '../study/study.ts';

/** What a response carries besides when it was sealed to the researcher's key. */
const HandedOver = v.strictObject({
  /** The version of the study that was answered. */
  version: v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/)),
  /** Counts the times this person handed over; the highest one holds. */
  revision: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(255)),
  /** Decided the order of scenarios and criteria; whole, 0..2^32 − 1. */
  seed: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(2 ** 32 - 1)),
  /** Days since 1970-01-01, by the device's clock. */
  day: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(65535)),
  /** By the number of the showing (see `showings`): seconds spent on it, about; null where skipped or not shown. */
  seconds: v.array(v.nullable(v.pipe(v.number(), v.minValue(0)))),
});

const Category = v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0)));

/** A scenario of the design shown a second time. */
const Again = v.strictObject({
  scenario: v.pipe(v.number(), v.integer(), v.minValue(0)),
  answer: Category,
});

/**
 * A scenario chosen for this respondent: by nothing but the study, the seed, the answers to the design's scenarios and
 * to the tailored ones before it, so that this person's likelihood, of all of them together, is not affected by the choice.
 * `outdated`: one of those answers is another now, so that this does not hold.
 */
const Tailored = v.strictObject({ scenario: Scenario, answer: Category, outdated: v.boolean() });

/**
 * One respondent's answers and background, complete or partly skipped.
 *
 * `answers [scenarios]`: the category picked, from 0, or null where skipped or in another block; in the design's
 * order, not in the order shown. `block`: whose scenarios were shown, from 0, where there are several. `background`:
 * question id to option id.
 */
export const Response = v.strictObject({
  format: v.literal('afweging/response@1'),
  id: v.string(),
  study: v.string(),
  answers: v.array(Category),
  block: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
  again: v.optional(v.array(Again)),
  tailored: v.optional(v.array(Tailored)),
  background: v.record(v.string(), v.string()),
  /** True only for answers made by the simulator. */
  simulated: v.boolean(),
  handedOver: v.optional(HandedOver),
});
export type Response = v.InferOutput<typeof Response>;
