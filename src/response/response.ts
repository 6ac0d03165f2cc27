import * as v from 'valibot';

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
});
export type Response = v.InferOutput<typeof Response>;
