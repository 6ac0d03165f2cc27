import { describe, expect, test } from 'vitest';
import { below, type Random, seeded } from '../../src/lib/random.ts';
import type { Response } from '../../src/response/response.ts';
import { groupRatings } from '../../src/results/group-ratings.ts';
import { distribution } from '../../src/results/ratings.ts';
import { shownOf } from '../../src/results/shown.ts';
import type { Study } from '../../src/study/study.ts';
import { rated, scale, yesNo } from '../support/study.ts';
import { exampleStudy } from './example.ts';

const cases = 1000;

/** What a hidden number can be, from all that is told of it. */
type Interval = readonly [number, number];

/**
 * What each cell of a table can be by the totals of its rows and columns (the Fréchet bounds; Dobra and Fienberg
 * 2000). Where only columns have totals a row may hold any part of them.
 */
function bounds(columns: readonly number[], row: number | undefined): Interval[] {
  const all = columns.reduce((sum, count) => sum + count, 0);
  return columns.map((column) =>
    row === undefined
      ? ([0, column] as const)
      : ([Math.max(0, row - (all - column)), Math.min(row, column)] as const),
  );
}

const width = ([low, high]: Interval) => high - low;

/** Some people who took one of three roles and one of three units, some of them nearly all alike. */
function drawn(random: Random) {
  const scenarios = 2 + below(4, random);
  const isYesNo = below(2, random) === 0;
  const study: Study = exampleStudy({
    answer: isYesNo ? yesNo : scale(5),
    questions: ['role', 'unit'].map((id) => ({ ...exampleStudy().questions[0]!, id })),
    design: rated(Array.from({ length: scenarios }, (_, s) => [s % 3, s % 2, s % 3])),
  });
  const categories = isYesNo ? 2 : 5;
  // Each role has an answer of its own that it gives more or less often.
  const alike = ['x', 'y', 'z'].map(() => ({ often: below(12, random), which: below(categories, random) }));
  const answer = (role: number) =>
    below(11, random) < alike[role]!.often ? alike[role]!.which : below(categories, random);
  const responses = Array.from({ length: 10 + below(50, random) }, (_, n): Response => {
    const [role, unit] = [below(3, random), below(3, random)];
    return {
      format: 'afweging/response@1',
      id: `p${n}`,
      study: 'example',
      answers: Array.from({ length: scenarios }, () => answer(role)),
      background: { role: 'xyz'[role]!, unit: 'xyz'[unit]! },
      simulated: false,
    };
  });
  return { study, responses };
}

/** Of each question the people of its groups; undefined for a hidden one. */
type Sizes = readonly (readonly (number | undefined)[])[];

/** What a hidden count can be: of a group, and of each two shown groups of both questions crossed. */
function hiddenCounts(people: number, sizes: Sizes): Interval[] {
  return sizes.flatMap((parts, q) => {
    const rest = parts.reduce<number>((sum, size) => sum - (size ?? 0), people);
    const other = sizes[1 - q]!.flatMap((size) => size ?? []);
    return parts.flatMap((size): Interval[] =>
      size === undefined ? [[0, rest]] : other.map((column) => bounds([column, people - column], size)[0]!),
    );
  });
}

describe('from all that is shown by background', () => {
  /** Whether a hidden count is known closer than by the minimum. Where nobody is left over, no one is known of. */
  const isClose = ({ minimumGroup }: Study) => {
    return (interval: Interval) => interval[1] > 0 && width(interval) < minimumGroup;
  };

  test('no hidden count of people is known closer than by the minimum, nor one of two questions crossed', () => {
    const random = seeded(1);
    let close = 0;
    for (let i = 0; i < cases; i++) {
      const { study, responses } = drawn(random);
      const { people, groups } = shownOf(study, responses, []);
      const sizes = [...groups.values()].map((parts) =>
        parts.map(({ people: gated }) => (gated.kind === 'shown' ? gated.value.length : undefined)),
      );
      expect(hiddenCounts(people.length, sizes).filter(isClose(study))).toEqual([]);
      // Control: all groups of the minimum or more, with all of their people.
      const whole = study.questions.map(({ id, options }) =>
        options.map((option) => {
          const size = responses.filter(({ background }) => background[id] === option.id).length;
          return size < study.minimumGroup ? undefined : size;
        }),
      );
      if (hiddenCounts(responses.length, whole).some(isClose(study))) close++;
    }
    expect(close).toBeGreaterThan(100);
  });

  test('no answer is known to be given by a hidden group closer than by the minimum', () => {
    const random = seeded(2);
    let hiddenGroups = 0;
    for (let i = 0; i < cases; i++) {
      const { study, responses } = drawn(random);
      const { people, groups } = shownOf(study, responses, []);
      if (people.length === 0) continue;
      for (const [, parts] of groups) {
        const ratings = groupRatings(study, people, parts);
        // Beside no group the whole is alone, and passes or is hidden by itself.
        if (ratings.groups.every(({ answers }) => answers.kind === 'hidden')) continue;
        const rest = leftOver(distribution(study, people).counts, ratings);
        parts.forEach(({ people: gated }, g) => {
          if (ratings.groups[g]!.answers.kind === 'shown') return;
          // How many are in it is told where its list of leaders is shown.
          const row = gated.kind === 'shown' ? gated.value.length * study.design.scenarios.length : undefined;
          if (row !== undefined) hiddenGroups++;
          // What the others of the rest may as well have given is known of nobody.
          for (const interval of bounds(rest, row))
            expect(interval[0] === 0 || width(interval) >= study.minimumGroup).toBe(true);
        });
      }
    }
    expect(hiddenGroups).toBeGreaterThan(100);
  });
});

/** The whole's answers less those of the groups shown, merged as they are. */
function leftOver(whole: readonly number[], { merged, groups }: ReturnType<typeof groupRatings>): number[] {
  const [a = 0, b = 0, c = 0, d = 0, e = 0] = whole;
  const shape = merged ? [a + b, c, d + e] : whole;
  return shape.map((count, category) =>
    groups.reduce(
      (rest, { answers }) => rest - (answers.kind === 'shown' ? answers.value.counts[category]! : 0),
      count,
    ),
  );
}
