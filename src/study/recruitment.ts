import * as v from 'valibot';

/** Far more people than anyone writes to. */
export const mostInvited = 1_000_000;

/** In characters: it stands within a line, and in the link of a published model. */
export const longestHow = 400;

function Words() {
  return v.pipe(v.string(), v.maxLength(longestHow));
}

/**
 * How people were asked to take part, by the researcher's own account. No part of the study that is shared: the number
 * is often known only later, and respondents have no use for it.
 */
export const Recruitment = v.strictObject({
  invited: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(mostInvited))),
  how: v.strictObject({ nl: Words(), en: Words() }),
});
export type Recruitment = v.InferOutput<typeof Recruitment>;

/** The same, beside how many people answered. */
export const Recruited = v.strictObject({
  ...Recruitment.entries,
  answered: v.pipe(v.number(), v.integer(), v.minValue(0)),
});
export type Recruited = v.InferOutput<typeof Recruited>;

export const noRecruitment: Recruitment = { how: { nl: '', en: '' } };

/** Whether anything is told. */
export function isTold({ invited, how }: Recruitment): boolean {
  return invited !== undefined || (how.nl + how.en).trim() !== '';
}
