import * as v from 'valibot';

/**
 * A study: what the researcher edits and a respondent is shown. One schema a stored thing; the types
 * below are inferred from it. Texts are plain text, never markup.
 */
const Text = v.strictObject({ nl: v.string(), en: v.string() });
export type Text = v.InferOutput<typeof Text>;

const Id = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,40}$/));

const Level = v.strictObject({ id: Id, name: Text, explanation: v.optional(Text) });

/**
 * `categorical`: every level has its own weight (effects coding, levels − 1 weights).
 * `amount`: the levels lie on one straight line in the order given (one weight).
 */
const Criterion = v.strictObject({
  id: Id,
  kind: v.picklist(['categorical', 'amount']),
  name: Text,
  /** For figures, at most 24 characters. */
  short: Text,
  levels: v.pipe(v.array(Level), v.minLength(2), v.maxLength(12)),
});
export type Criterion = v.InferOutput<typeof Criterion>;

/** `scale`: points from disagree to agree. `yes-no`: the categories are no (0) and yes (1). */
const AnswerForm = v.variant('kind', [
  v.strictObject({
    kind: v.literal('scale'),
    points: v.pipe(v.array(Text), v.minLength(3), v.maxLength(11)),
  }),
  v.strictObject({ kind: v.literal('yes-no'), no: Text, yes: Text }),
]);
export type AnswerForm = v.InferOutput<typeof AnswerForm>;

/** `ordered` when the options run from little to much, as years do. */
const Question = v.strictObject({
  id: Id,
  name: Text,
  short: Text,
  ordered: v.boolean(),
  options: v.pipe(v.array(v.strictObject({ id: Id, name: Text })), v.minLength(2), v.maxLength(20)),
});
export type Question = v.InferOutput<typeof Question>;

/** A level index for each criterion, in the order of the study's criteria. */
const Profile = v.array(v.pipe(v.number(), v.integer(), v.minValue(0)));
export type Profile = v.InferOutput<typeof Profile>;

/** One profile is judged at once in a rating or yes/no study. */
const Design = v.strictObject({ scenarios: v.array(Profile) });

export const Study = v.pipe(
  v.strictObject({
    format: v.literal('afweging/study@1'),
    id: Id,
    title: Text,
    /** What respondents are told before they start, one paragraph an item. */
    introduction: v.array(Text),
    /** Who asks, why, and what happens with the answers. */
    asker: Text,
    minutes: v.pipe(v.number(), v.integer(), v.minValue(1)),
    /** Shown above each scenario, before the levels. */
    lead: Text,
    /** What is judged: the statement of a scale, or the question answered with yes or no. */
    statement: Text,
    answer: AnswerForm,
    criteria: v.pipe(v.array(Criterion), v.minLength(1)),
    questions: v.array(Question),
    design: Design,
    closing: Text,
    /** Results over fewer people than this stay closed; never under 5. */
    minimumGroup: v.pipe(v.number(), v.integer(), v.minValue(5)),
  }),
  v.check((study) => designFits(study), 'a scenario has a level that its criterion does not have'),
);
export type Study = v.InferOutput<typeof Study>;

function designFits(study: { criteria: Criterion[]; design: v.InferOutput<typeof Design> }): boolean {
  return study.design.scenarios.every(
    (profile) =>
      profile.length === study.criteria.length &&
      profile.every((level, c) => level < study.criteria[c]!.levels.length),
  );
}

/** The answer's categories in order, as the respondent reads them; no before yes. */
export function categories(answer: AnswerForm): readonly Text[] {
  return answer.kind === 'scale' ? answer.points : [answer.no, answer.yes];
}

/** [C] what a fit calls the answers, lowest first. */
export function answerLabels(form: AnswerForm): string[] {
  return form.kind === 'yes-no' ? ['no', 'yes'] : categories(form).map((_, c) => String(c + 1));
}
