import * as v from 'valibot';

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
  /** [scenarios] seconds spent on each, about; null where skipped. */
  seconds: v.array(v.nullable(v.pipe(v.number(), v.minValue(0)))),
});

/**
 * One respondent's answers and background, complete or partly skipped.
 *
 * `answers [scenarios]`: the category picked, from 0, or null where skipped; in the design's order, not
 * in the order shown. `background`: question id to option id.
 */
export const Response = v.strictObject({
  format: v.literal('afweging/response@1'),
  id: v.string(),
  study: v.string(),
  answers: v.array(v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0)))),
  background: v.record(v.string(), v.string()),
  /** True only for answers made by the simulator. */
  simulated: v.boolean(),
  handedOver: v.optional(HandedOver),
});
export type Response = v.InferOutput<typeof Response>;
