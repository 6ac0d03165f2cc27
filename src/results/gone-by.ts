import type { Judgement } from '../study/judgement.ts';
import type { Study } from '../study/study.ts';
import { type Clear, mostNamed } from './clear.ts';

/** A level, as indices, by which alone all of a person's answers can be told: they went with it, or against it. */
export type GoneBy = { readonly criterion: number; readonly level: number; readonly liked: boolean };

/** Those to name beside what is clear: of other criteria, and together no more than may be named. */
export function besideClear(clear: readonly Pick<Clear, 'criterion'>[], goneBy: readonly GoneBy[]): GoneBy[] {
  return goneBy
    .filter((by) => clear.every(({ criterion }) => criterion !== by.criterion))
    .slice(0, mostNamed - clear.length);
}

/** A scenario's profiles by whether they have a level, and what was answered. */
type Seen = { readonly has: readonly boolean[]; readonly answer: number };

/** Where chance alone does it more often than this, it says nothing. */
const mostChance = 0.01;

/**
 * What one person's answers went by without exception, at most one level a criterion. No weight can be estimated of it,
 * since a larger one always fits better; but it is there to see.
 *
 * Ratings and yes/no: all answers to the level are higher than all others, or lower. Choices: it was always chosen, or
 * never, where some of the profiles had it and some had not.
 */
export function goneBy(
  { criteria, answer }: Pick<Study, 'criteria' | 'answer'>,
  given: readonly Judgement[],
): GoneBy[] {
  const likedBy = answer.kind === 'choice' ? likedInChoices : likedInRatings;
  return criteria.flatMap(({ levels }, criterion) => {
    const found = levels.flatMap((_, level): GoneBy[] => {
      const seen = given.map((each) => ({
        has: each.scenario.map((profile) => profile[criterion] === level),
        answer: each.answer,
      }));
      const liked = likedBy(seen);
      return liked === undefined ? [] : [{ criterion, level, liked }];
    });
    return found.find(({ liked }) => liked) ?? found[0] ?? [];
  });
}

function likedInRatings(seen: readonly Seen[]): boolean | undefined {
  const answersTo = (having: boolean) =>
    seen.filter(({ has }) => has[0] === having).map(({ answer }) => answer);
  const [own, others] = [answersTo(true), answersTo(false)];
  // Of all ways to deal the same answers one has the level's on top.
  const chance = own.reduce((product, _, i) => (product * (i + 1)) / (others.length + i + 1), 1);
  if (chance > mostChance) return undefined;
  if (Math.min(...own) > Math.max(...others)) return true;
  return Math.max(...own) < Math.min(...others) ? false : undefined;
}

function likedInChoices(seen: readonly Seen[]): boolean | undefined {
  const telling = seen.filter(({ has }) => has.includes(true) && has.includes(false));
  return [true, false].find((liked) => {
    const chance = telling.reduce(
      (product, { has }) => (product * has.filter((each) => each === liked).length) / has.length,
      1,
    );
    return chance <= mostChance && telling.every(({ has, answer }) => has[answer] === liked);
  });
}
