import * as v from 'valibot';
import type { InflateProblem } from '../lib/inflate.ts';
import { fail, ok, type Result } from '../lib/result.ts';
import type { JsonProblem } from '../lib/strict-json.ts';
import { Study } from '../study/study.ts';
import { readPublicKey } from './public-key.ts';
import { priorFits } from './study-numbers.ts';

/**
 * Why a stranger's study was not read.
 *
 * `bad-value`: a key missing, unknown or repeated in its meaning, or a value out of range, at a path that is the
 * stranger's own text. `newer-format`: a later Afweging wrote it. `incomplete`: a draft, nothing to answer yet.
 */
export type StudyProblem =
  | InflateProblem
  | JsonProblem
  | { readonly kind: 'newer-format' }
  | { readonly kind: 'bad-value'; readonly path: string }
  | { readonly kind: 'incomplete' };

/** What the schema leaves to be made: a key that is a point of its curve, a lineage, weights of these criteria. */
const Whole = v.pipe(
  Study,
  v.forward(
    v.check(({ key }) => key === undefined || readPublicKey(key).ok, 'no key'),
    ['key'],
  ),
  v.forward(
    v.check(({ key, id }) => key === undefined || /^[0-9a-f]{16}$/.test(id), 'no lineage'),
    ['id'],
  ),
  v.forward(
    v.check(({ prior, criteria }) => prior === undefined || priorFits(prior, criteria), 'not its weights'),
    ['prior'],
  ),
);

/** A study by its schema, in fresh objects. */
export function parsedStudy(value: unknown): Result<Study, StudyProblem> {
  const parsed = v.safeParse(Whole, value, { abortEarly: true });
  if (parsed.success) return ok(parsed.output);
  const path = v.getDotPath(parsed.issues[0]) ?? '';
  return fail({ kind: 'bad-value', path: path.slice(0, 80) });
}

/** Whether there is something to answer: every criterion has levels to weigh, and there is a scenario. */
export function isAnswerable({ criteria, questions, design }: Study): boolean {
  return (
    criteria.length > 0 &&
    criteria.every(({ levels }) => levels.length > 1) &&
    questions.every(({ options }) => options.length > 0) &&
    design.scenarios.length > 0
  );
}
