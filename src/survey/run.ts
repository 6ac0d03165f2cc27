import * as v from 'valibot';
import { categories, isScenarioOf, Scenario, type Study } from '../study/study.ts';
import { order } from './order.ts';
import { countingShowings, showings } from './showings.ts';

/** Milliseconds since 1970. A device's clock may be wrong: nothing is decided by it but what is shown. */
const Moment = v.number();

const Position = v.pipe(v.number(), v.integer(), v.minValue(0));

/**
 * Where the respondent is. `position` counts the scenarios in the order shown, from 0. `goal` is `check`
 * while something is being changed from the check page, to which the respondent then returns.
 */
const Place = v.variant('kind', [
  v.strictObject({ kind: v.literal('introduction') }),
  v.strictObject({ kind: v.literal('questions'), goal: v.picklist(['on', 'check']) }),
  v.strictObject({ kind: v.literal('scenario'), position: Position, goal: v.picklist(['on', 'check']) }),
  v.strictObject({ kind: v.literal('check') }),
  v.strictObject({ kind: v.literal('done') }),
]);
export type Place = v.InferOutput<typeof Place>;

/**
 * `category`: null where the respondent chose to skip. `seconds`: how long the scenario was on screen until
 * this answer, over all visits; absent in runs from before it was kept.
 */
const Answer = v.strictObject({
  category: v.nullable(Position),
  at: Moment,
  seconds: v.optional(v.pipe(v.number(), v.minValue(0))),
});
export type Answer = v.InferOutput<typeof Answer>;

/** A scenario chosen for one person. `by`: the answers it was chosen by, as `choosingAnswers` has them. */
const Tailored = v.strictObject({ scenario: Scenario, by: v.array(v.nullable(Position)) });

/**
 * How far the answers have come. `given`: a sealed copy may have left this device, as once its QR code was on
 * the screen; no app can know whether it arrived. `received`: the respondent says that the researcher has it.
 */
const HandOver = v.strictObject({ state: v.picklist(['here', 'given', 'received']), at: Moment });

/** One person's run through a study, as it is kept on the device. */
export const Run = v.strictObject({
  format: v.literal('afweging/run@2'),
  /** Made anew for every person; says nothing about them. */
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(40)),
  study: v.string(),
  /** The version answered; absent where nothing is handed over. */
  version: v.optional(v.string()),
  /** Decides the order of scenarios and criteria; whole, 0..2^32 − 1. */
  seed: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(2 ** 32 - 1)),
  /** What was agreed to before starting, in the words read; absent where the study asks for no consent. */
  consent: v.optional(v.strictObject({ text: v.string(), at: Moment })),
  place: Place,
  /** Question id to option id, or to null where the respondent chose not to say. */
  background: v.record(v.string(), v.nullable(v.string())),
  /** By the number of the showing (see `showings`), not in the order shown; null until answered or skipped. */
  answers: v.array(v.nullable(Answer)),
  /** [up to the study's number] chosen for this person so far; absent where none was. */
  tailored: v.optional(v.array(Tailored)),
  /** Counts the times that answers were changed after they were handed over. */
  revision: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(255)),
  handOver: HandOver,
  startedAt: Moment,
  updatedAt: Moment,
  finishedAt: v.optional(Moment),
  /** When it was taken off the screen for the next person; it cannot be opened there again. */
  leftAt: v.optional(Moment),
});
export type Run = v.InferOutput<typeof Run>;

/** What is known of a person who has just agreed to take part. */
export type Beginning = {
  readonly id: string;
  readonly seed: number;
  readonly at: number;
  readonly version?: string | undefined;
  /** The text agreed to. */
  readonly consent?: string | undefined;
};

export function newRun(study: Study, { id, seed, at, version, consent }: Beginning): Run {
  return {
    format: 'afweging/run@2',
    id,
    study: study.id,
    ...(version !== undefined && { version }),
    seed,
    ...(consent !== undefined && { consent: { text: consent, at } }),
    place: { kind: 'introduction' },
    background: {},
    answers: showings(study.design).map(() => null),
    revision: 0,
    handOver: { state: 'here', at },
    startedAt: at,
    updatedAt: at,
  };
}

/**
 * Whether a stored run belongs to this study as it is now: the same version, and where none is kept at
 * least the same scenarios, answers and options.
 */
export function fits(run: Run, study: Study, version?: string): boolean {
  const count = showings(study.design).length;
  return (
    run.study === study.id &&
    run.version === version &&
    run.answers.length === count &&
    run.answers.every((answer) => answer === null || isCategory(study, answer.category)) &&
    (run.tailored ?? []).every(({ scenario }) => isScenarioOf(study, scenario)) &&
    (run.place.kind !== 'scenario' || run.place.position < order(run.seed, study).shown.length) &&
    Object.entries(run.background).every(([question, option]) => hasOption(study, question, option))
  );
}

/** The answers that count, by the number of the showing. */
export function judged({ design }: Study, { answers }: Run): Run['answers'] {
  return answers.slice(0, countingShowings(design));
}

/** The number of scenarios answered; those skipped or to practise on are not. */
export function answeredCount(study: Study, run: Run): number {
  return judged(study, run).filter((answer) => answer !== null && answer.category !== null).length;
}

/** Whether a run is finished but not known to be with the researcher. */
export function isWaiting(run: Run): boolean {
  return run.finishedAt !== undefined && run.handOver.state !== 'received';
}

/** The ids of the background questions that have no answer yet. */
export function unanswered(run: Run, study: Study): string[] {
  return study.questions.map((question) => question.id).filter((id) => !Object.hasOwn(run.background, id));
}

/** Whether a category can be given to a scenario of this study; null stands for skipping it. */
export function isCategory(study: Study, category: number | null): boolean {
  return category === null ? study.skip : categories(study.answer)[category] !== undefined;
}

/** Whether an option can be given to a question of this study; null stands for not saying. */
export function hasOption(study: Study, question: string, option: string | null): boolean {
  const asked = study.questions.find(({ id }) => id === question);
  if (!asked) return false;
  return option === null ? study.skip : asked.options.some(({ id }) => id === option);
}
