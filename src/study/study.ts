import * as v from 'valibot';
import { longestText } from '../lib/plain-text.ts';
import { unreachable } from '../lib/unreachable.ts';
import { divides, divisionOf, mostRepeats } from './division.ts';
import { Search } from './search.ts';

/**
 * A study: what the researcher edits and a respondent is shown. One schema a stored thing; the types
 * below are inferred from it. Texts are plain text, never markup, and empty where not yet written: what
 * a study must have before people are asked is told by `missing`, not by the schema.
 */
function Words() {
  return v.pipe(v.string(), v.maxLength(longestText));
}
export const Text = v.strictObject({ nl: Words(), en: Words() });
export type Text = v.InferOutput<typeof Text>;

/** What a study can have at most, and at least where that is more than none: of the pages that make one too. */
export const limits = {
  minutes: { least: 1, most: 240 },
  minimumGroup: { least: 5, most: 1000 },
  points: { least: 3, most: 11 },
  profiles: { least: 2, most: 4 },
  paragraphs: 20,
  criteria: 30,
  levels: 12,
  questions: 12,
  options: 20,
  prohibited: 100,
  scenarios: 200,
  blocks: { least: 2, most: 20 },
  warmUp: 3,
  repeats: 3,
  tailored: 10,
} as const;

/** The smallest group shown of a new study. */
export const startingMinimum = 10;

/** `constructor` is the one such word that every object already has a property for. */
const Id = v.pipe(v.string(), v.regex(/^(?!constructor$)[a-z0-9-]{1,40}$/));

/** So many things at most, no two with the same id: answers and weights are kept by id. */
function Distinct<T extends v.GenericSchema<unknown, { id: string }>>(thing: T, most: number) {
  return v.pipe(
    v.array(thing),
    v.maxLength(most),
    v.check((things) => new Set(things.map(({ id }) => id)).size === things.length, 'two have the same id'),
  );
}

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
  levels: Distinct(Level, limits.levels),
});
export type Criterion = v.InferOutput<typeof Criterion>;

/**
 * `scale`: points from disagree to agree. `yes-no`: the categories are no (0) and yes (1). `choice`: one of
 * 2–4 profiles shown side by side, or `none` of them where that is offered.
 */
const AnswerForm = v.variant('kind', [
  v.strictObject({
    kind: v.literal('scale'),
    points: v.pipe(v.array(Text), v.minLength(limits.points.least), v.maxLength(limits.points.most)),
  }),
  v.strictObject({ kind: v.literal('yes-no'), no: Text, yes: Text }),
  v.strictObject({
    kind: v.literal('choice'),
    profiles: v.picklist([2, 3, 4]),
    none: v.nullable(Text),
  }),
]);
export type AnswerForm = v.InferOutput<typeof AnswerForm>;

/** `ordered` when the options run from little to much, as years do. */
const Question = v.strictObject({
  id: Id,
  name: Text,
  short: Text,
  ordered: v.boolean(),
  options: Distinct(v.strictObject({ id: Id, name: Text }), limits.options),
});
export type Question = v.InferOutput<typeof Question>;

/** A level index for each criterion, in the order of the study's criteria. */
const Profile = v.array(v.pipe(v.number(), v.integer(), v.minValue(0)));
export type Profile = v.InferOutput<typeof Profile>;

/** What is judged at once: one profile in a rating or yes/no study, several in a choice. */
export const Scenario = v.pipe(v.array(Profile), v.minLength(1), v.maxLength(limits.profiles.most));
export type Scenario = v.InferOutput<typeof Scenario>;

/** So many of something, where there is any. */
function Some(most: number, least = 1) {
  return v.optional(v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most)));
}

const Design = v.strictObject({
  scenarios: v.pipe(v.array(Scenario), v.maxLength(limits.scenarios)),
  /** Each respondent gets the scenarios of one block, by lot; where absent, all of them. */
  blocks: Some(limits.blocks.most, limits.blocks.least),
  /** So many scenarios, the first, are in every block. */
  anchors: Some(limits.scenarios),
  /** Shown before the others to get used to the task; the answers do not count. */
  warmUp: v.optional(v.pipe(v.array(Scenario), v.minLength(1), v.maxLength(limits.warmUp))),
  /** So many scenarios are shown to each respondent a second time, late. */
  repeats: Some(limits.repeats),
  /** So many scenarios follow that are chosen for each respondent by their answers before. */
  tailored: Some(limits.tailored),
});
export type Design = v.InferOutput<typeof Design>;

/** A level of a criterion, by their ids. */
const LevelOf = v.strictObject({ criterion: Id, level: Id });

export const Study = v.pipe(
  v.strictObject({
    format: v.literal('afweging/study@1'),
    /** The lineage: 16 hexadecimal digits drawn when the study is made, never changed. A template has a name. */
    id: Id,
    title: Text,
    /** What respondents are told before they start, one paragraph an item. */
    introduction: v.pipe(v.array(Text), v.maxLength(limits.paragraphs)),
    /** Who asks. */
    asker: Text,
    /** Whom respondents can reach, and how. */
    contact: Text,
    /** What the answers are for. */
    purpose: Text,
    /** How long answers are kept. */
    retention: Text,
    /** How someone withdraws answers already handed over. */
    withdrawal: Text,
    /** What a respondent agrees to before starting. */
    consent: Text,
    minutes: v.pipe(
      v.number(),
      v.integer(),
      v.minValue(limits.minutes.least),
      v.maxValue(limits.minutes.most),
    ),
    /** Shown above each scenario, before the levels. */
    lead: Text,
    /** What is judged: the statement of a scale, or the question answered with yes or no or a choice. */
    statement: Text,
    answer: AnswerForm,
    criteria: Distinct(Criterion, limits.criteria),
    questions: Distinct(Question, limits.questions),
    /** Whether respondents may leave scenarios and questions unanswered. */
    skip: v.boolean(),
    /** Levels that never meet in one profile: two or more of different criteria each. */
    prohibited: v.pipe(
      v.array(v.pipe(v.array(LevelOf), v.minLength(2), v.maxLength(6))),
      v.maxLength(limits.prohibited),
    ),
    design: Design,
    closing: Text,
    /** Results over fewer people than this stay closed; never under 5. */
    minimumGroup: v.pipe(
      v.number(),
      v.integer(),
      v.minValue(limits.minimumGroup.least),
      v.maxValue(limits.minimumGroup.most),
    ),
    /**
     * The key answers are sealed to: a P-256 point, compressed, 33 bytes in base64url. Without one nothing is handed
     * over.
     */
    key: v.optional(v.pipe(v.string(), v.regex(/^A[g-z0-9_-][A-Za-z0-9_-]{42}$/))),
    /** The last day on which answers are asked for, as year-month-day. */
    closes: v.optional(v.pipe(v.string(), v.isoDate())),
    prior: v.optional(
      v.strictObject({
        /** [K] the group's weights: mean and standard deviation over people of each coefficient. */
        mean: v.array(v.number()),
        sd: v.array(v.pipe(v.number(), v.minValue(0))),
        /** How many people they are of, 0 where the answers were simulated; where absent nobody knows. */
        people: Some(65_535, 0),
      }),
    ),
    search: v.optional(Search),
  }),
  v.check((study) => designFits(study), 'a scenario has a level that its criterion does not have'),
  v.check(({ design }) => blocksFit(design), 'a block has too few scenarios'),
);
export type Study = v.InferOutput<typeof Study>;

type Judged = { readonly criteria: readonly Criterion[]; readonly answer: AnswerForm };

function designFits(study: Judged & { readonly design: Design }): boolean {
  const { scenarios, warmUp = [] } = study.design;
  return [...scenarios, ...warmUp].every((scenario) => isScenarioOf(study, scenario));
}

/** How many profiles are judged at once. */
export function profileCount(answer: AnswerForm): number {
  return answer.kind === 'choice' ? answer.profiles : 1;
}

/** Whether there are as many profiles as are judged at once, of levels that the criteria have. */
export function isScenarioOf({ criteria, answer }: Judged, scenario: Scenario): boolean {
  return (
    scenario.length === profileCount(answer) &&
    scenario.every(
      (profile) =>
        profile.length === criteria.length && profile.every((level, c) => level < criteria[c]!.levels.length),
    )
  );
}

/** The same for the same profiles in the same places, so that an answer to one scenario is one to the other. */
export function keyInOrder(scenario: Scenario): string {
  return JSON.stringify(scenario);
}

/**
 * Whether every block has a scenario of its own, and three for each one that is shown twice, so that these are far
 * apart.
 */
function blocksFit(design: Design): boolean {
  const division = divisionOf(design);
  return division.scenarios === 0 || (divides(division) && (design.repeats ?? 0) <= mostRepeats(division));
}

/** The answers one can give, in order, as the respondent reads them: no before yes; the last profile before none. */
export function categories(answer: AnswerForm): readonly Text[] {
  switch (answer.kind) {
    case 'scale':
      return answer.points;
    case 'yes-no':
      return [answer.no, answer.yes];
    case 'choice': {
      const profiles = profileNames.slice(0, answer.profiles);
      return answer.none ? [...profiles, answer.none] : profiles;
    }
    default:
      return unreachable(answer);
  }
}

/** What the profiles of a choice are called. */
const profileNames: readonly Text[] = ['A', 'B', 'C', 'D'].map((name) => ({ nl: name, en: name }));
