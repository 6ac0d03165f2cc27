import * as v from 'valibot';
import { weighingSizes } from './weighing.ts';

/*
 * What scenarios are searched by. It is the maker's: no respondent gets it, and no answer depends on it.
 */

/** How sure the maker is of what they expect. */
export const certainties = ['hardly', 'fairly', 'very'] as const;

const Id = v.string();

/** What each criterion is expected to count, by its id; nothing is expected of others. */
const Expected = v.strictObject({
  certainty: v.picklist(certainties),
  weights: v.record(Id, v.strictObject({ size: v.picklist(weighingSizes), rising: v.boolean() })),
});
export type Expected = v.InferOutput<typeof Expected>;

export const Search = v.strictObject({
  /** Criterion id to 1 where everybody prefers a later level, −1 an earlier one; no entry where people may differ. */
  directions: v.optional(v.record(Id, v.picklist([-1, 1]))),
  /** Pairs of criteria whose interaction is to be told. */
  interactions: v.optional(v.pipe(v.array(v.tuple([Id, Id])), v.maxLength(100))),
  expected: v.optional(Expected),
  /** Scenarios that cannot occur and must not come back, as numbers of levels. */
  struck: v.optional(v.pipe(v.array(v.array(v.array(v.number()))), v.maxLength(1000))),
});
export type Search = v.InferOutput<typeof Search>;
