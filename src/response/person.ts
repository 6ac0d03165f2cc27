import { normal } from '../lib/normal.ts';
import type { Random } from '../lib/random.ts';
import type { Criterion, Question, Study } from '../study/study.ts';
import type { Recipe, Weighing } from './recipe.ts';

/** A simulated respondent, as the recipe made them. */
export type Person = {
  /** Question id to option id. */
  readonly background: Readonly<Record<string, string>>;
  readonly strictness: number;
  /** [criteria][L] own level effects; each criterion's sum to zero. */
  readonly effects: readonly (readonly number[])[];
};

/**
 * Draws the recipe's people. The options of each question get the same number of people in every draw, so
 * that no group is small by chance; who is in which option is drawn.
 *
 * @throws RangeError when the recipe lacks a criterion or gives it another number of levels
 */
export function drawPeople(study: Study, recipe: Recipe, random: Random): Person[] {
  const scores = Array.from({ length: recipe.people }, () => ({
    seniority: normal(random),
    strictness: normal(random),
  }));
  const options = study.questions.map((question) => drawOptions(question, scores, recipe, random));
  return scores.map(({ strictness }, n) => {
    const background = Object.fromEntries(study.questions.map(({ id }, q) => [id, options[q]![n]!]));
    const shifts = recipe.shifts.filter(({ question, option }) => background[question] === option);
    return {
      background,
      strictness: shifts.reduce((sum, shift) => sum + shift.strictness, recipe.strictness * strictness),
      effects: study.criteria.map((criterion) =>
        shifts.reduce(
          (effects, shift) => added(effects, shift.effects?.[criterion.id]),
          drawEffects(criterion, recipe.criteria[criterion.id], random),
        ),
      ),
    };
  });
}

/** [people] option ids: people in the order of a score related to theirs, cut at the options' sizes. */
function drawOptions(
  question: Question,
  scores: readonly { seniority: number; strictness: number }[],
  recipe: Recipe,
  random: Random,
): string[] {
  const {
    sizes,
    seniority = 0,
    strictness = 0,
  } = recipe.background[question.id] ?? {
    sizes: question.options.map(() => 1),
  };
  const own = Math.sqrt(1 - seniority ** 2 - strictness ** 2);
  const order = scores
    .map((score, n) => ({
      n,
      at: seniority * score.seniority + strictness * score.strictness + own * normal(random),
    }))
    .sort((a, b) => a.at - b.at);
  const options: string[] = [];
  let next = 0;
  divided(scores.length, sizes).forEach((count, o) => {
    for (let i = 0; i < count; i++) options[order[next++]!.n] = question.options[o]!.id;
  });
  return options;
}

/** Whole numbers in proportion to `sizes` that sum to `total`, by largest remainder. */
function divided(total: number, sizes: readonly number[]): number[] {
  const sum = sizes.reduce((a, b) => a + b, 0);
  const parts = sizes.map((size, o) => ({ o, exact: (total * size) / sum }));
  const counts = parts.map(({ exact }) => Math.floor(exact));
  const rest = total - counts.reduce((a, b) => a + b, 0);
  parts.sort((a, b) => (b.exact % 1) - (a.exact % 1) || a.o - b.o);
  for (const { o } of parts.slice(0, rest)) counts[o]!++;
  return counts;
}

/** One person's level effects: exchangeable deviations that sum to zero. */
function drawEffects(criterion: Criterion, weighing: Weighing | undefined, random: Random): number[] {
  const levels = criterion.levels.length;
  if (weighing?.effects.length !== levels) throw new RangeError(`recipe without levels: ${criterion.id}`);
  const raw =
    criterion.kind === 'amount'
      ? line(levels, normal(random))
      : Array.from({ length: levels }, () => normal(random));
  const mean = raw.reduce((a, b) => a + b, 0) / levels;
  const scale = criterion.kind === 'amount' ? 1 : Math.sqrt(levels / (levels - 1));
  return weighing.effects.map((effect, l) => effect + weighing.spread * scale * (raw[l]! - mean));
}

/** Equally spaced values around zero with a root mean square of |slope|. */
function line(levels: number, slope: number): number[] {
  const rms = Math.sqrt((levels * levels - 1) / 12);
  return Array.from({ length: levels }, (_, l) => (slope * (l - (levels - 1) / 2)) / rms);
}

function added(effects: number[], shift: readonly number[] | undefined): number[] {
  return shift ? effects.map((effect, l) => effect + shift[l]!) : effects;
}
