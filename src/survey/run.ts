import * as v from 'valibot';
import { categories, type Study } from '../study/study.ts';

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

const Answer = v.strictObject({ category: Position, at: Moment });

/** One person's run through a study, as it is kept on the device. */
export const Run = v.strictObject({
  format: v.literal('afweging/run@1'),
  /** Made anew for every person; says nothing about them. */
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(40)),
  study: v.string(),
  /** Decides the order of scenarios and criteria; whole, 0..2^32 − 1. */
  seed: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(2 ** 32 - 1)),
  place: Place,
  /** Question id to option id. */
  background: v.record(v.string(), v.string()),
  /** [scenarios] in the design's order, not in the order shown; null until answered. */
  answers: v.array(v.nullable(Answer)),
  startedAt: Moment,
  updatedAt: Moment,
  finishedAt: v.optional(Moment),
});
export type Run = v.InferOutput<typeof Run>;

/** A run of a person who has just agreed to take part. */
export function newRun(study: Study, { id, seed, at }: { id: string; seed: number; at: number }): Run {
  return {
    format: 'afweging/run@1',
    id,
    study: study.id,
    seed,
    place: { kind: 'introduction' },
    background: {},
    answers: study.design.scenarios.map(() => null),
    startedAt: at,
    updatedAt: at,
  };
}

/** Whether a stored run belongs to this study as it is now: another number of scenarios or options does not. */
export function fits(run: Run, study: Study): boolean {
  const scenarios = study.design.scenarios.length;
  const count = categories(study.answer).length;
  return (
    run.study === study.id &&
    run.answers.length === scenarios &&
    run.answers.every((answer) => answer === null || answer.category < count) &&
    (run.place.kind !== 'scenario' || run.place.position < scenarios) &&
    Object.entries(run.background).every(([question, option]) => hasOption(study, question, option))
  );
}

/** The number of scenarios answered. */
export function answered(run: Run): number {
  return run.answers.filter((answer) => answer !== null).length;
}

/** The ids of the background questions that have no answer yet. */
export function unanswered(run: Run, study: Study): string[] {
  return study.questions.map((question) => question.id).filter((id) => !Object.hasOwn(run.background, id));
}

function hasOption(study: Study, question: string, option: string): boolean {
  return study.questions.find(({ id }) => id === question)?.options.some(({ id }) => id === option) ?? false;
}
