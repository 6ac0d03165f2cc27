import { unreachable } from '../lib/unreachable.ts';
import { kindsFor, type ModelKind, type Subject } from './model-choice.ts';
import { earlyUnder } from './plan.ts';

/** From so many people that each judged 21 scenarios intervals of ten spreads hold (own simulations). */
const spreadFrom = 50;

/** With fewer people classes are found that are not there. */
const classesFrom = 100;

/** How many people there are, and how many answers each gave on average. */
export type Size = { readonly people: number; readonly answers: number };

/** Whether a model suits these answers; `too-few` people at all, or so few that it is a first impression. */
export type Suitability = 'suits' | 'impression' | 'too-few' | 'no-respondents';

/** @returns people undefined where nothing says which answers are one person's */
export function sizeOf({ data }: Subject): Size | undefined {
  if (!data.people) return undefined;
  const answers = data.weight.reduce((sum, weight) => sum + weight, 0);
  return { people: data.people.length, answers: answers / data.people.length };
}

/** From how many people a model is fit for use, and from how many answers each. */
export function suitedFrom(kind: ModelKind, { criteria }: Subject): Size {
  switch (kind) {
    case 'alike':
      return { people: earlyUnder, answers: 1 };
    case 'strictness':
      return { people: earlyUnder, answers: 2 };
    case 'weights':
      return { people: spreadFrom, answers: criteria.length };
    case 'classes':
      return { people: classesFrom, answers: 2 };
    default:
      return unreachable(kind);
  }
}

export function suitability(kind: ModelKind, subject: Subject): Suitability {
  const size = sizeOf(subject);
  if (!size) return kind === 'alike' ? 'suits' : 'no-respondents';
  const least = suitedFrom(kind, subject);
  if (size.people >= least.people && size.answers >= least.answers) return 'suits';
  return kind === 'classes' ? 'too-few' : 'impression';
}

/** The models that are offered for these answers: those that they can at least give an impression of. */
export function offered(subject: Subject): readonly ModelKind[] {
  return kindsFor(subject).filter((kind) => ['suits', 'impression'].includes(suitability(kind, subject)));
}
