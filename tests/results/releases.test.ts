import { Matrix, solve } from 'ml-matrix';
import { describe, expect, test } from 'vitest';
import { below, type Random, seeded, shuffled } from '../../src/lib/random.ts';
import { mayRelease } from '../../src/results/releases.ts';
import { fc, property } from '../support/properties.ts';

const minimum = 5;
const cases = 1000;

/**
 * Five profiles of a criterion with three levels, one with two and an amount with three: with the constant
 * five parameters, as many as there are scenarios. The reference study's own shape: 21 of both.
 */
const design = new Matrix([
  [1, 1, 0, 1, -1],
  [1, 0, 1, -1, 0],
  [1, -1, -1, 1, 1],
  [1, 1, 0, -1, 1],
  [1, 0, 1, 1, 0],
]);

/** Yes or no of one person to each profile. */
const answersOf = (random: Random) => Array.from({ length: design.rows }, () => below(2, random));

/** Rounded, and never minus zero. */
const whole = (count: number) => Math.round(count) + 0;

const counts = (people: readonly number[][]) =>
  people.reduce(
    (sum, answers) => sum.map((count, s) => count + answers[s]!),
    Array<number>(design.rows).fill(0),
  );

/**
 * The logit's coefficients at the maximum: with as many parameters as profiles the expected counts are the
 * counts themselves (McCullagh and Nelder 1989, section 4.4), so the logits are had by solving.
 */
function coefficients(people: readonly number[][]): Matrix {
  const logits = counts(people).map((yes) => [Math.log(yes / (people.length - yes))]);
  return solve(design, new Matrix(logits));
}

/** What the score equations Σ x (yes − n p) = 0 say of the counts behind published coefficients. */
function solvedCounts(weights: Matrix, people: number): number[] {
  const expected = design
    .mmul(weights)
    .to1DArray()
    .map((logit) => people / (1 + Math.exp(-logit)));
  const sums = design.transpose().mmul(Matrix.columnVector(expected));
  return solve(design.transpose(), sums).to1DArray();
}

/** People with as many added; whose first has a finite model. */
function drawn(random: Random) {
  for (;;) {
    const few = Array.from({ length: 10 + below(30, random) }, () => answersOf(random));
    const added = Array.from({ length: 1 + below(minimum - 1, random) }, () => answersOf(random));
    const finite = [few, [...few, ...added]].every((people) =>
      counts(people).every((yes) => yes > 0 && yes < people.length),
    );
    if (finite) return { few, added };
  }
}

const ids = (count: number) => Array.from({ length: count }, (_, n) => `${n}`);

describe('on N and N + k people, k under the minimum', () => {
  test('without the gate two models give the answers of the k back (control)', () => {
    const random = seeded(2);
    for (let i = 0; i < cases; i++) {
      const { few, added } = drawn(random);
      const all = [...few, ...added];
      const before = solvedCounts(coefficients(few), few.length);
      const after = solvedCounts(coefficients(all), all.length);
      expect(after.map((count, s) => whole(count - before[s]!))).toEqual(counts(added));
    }
  });

  test('without the gate a table and a model give the answers of the k back (control)', () => {
    const random = seeded(3);
    for (let i = 0; i < cases; i++) {
      const { few, added } = drawn(random);
      const all = [...few, ...added];
      const after = solvedCounts(coefficients(all), all.length);
      expect(after.map((count, s) => whole(count - counts(few)[s]!))).toEqual(counts(added));
    }
  });

  test(`mayRelease refuses the second in ${cases} of ${cases}`, () => {
    const random = seeded(2);
    let refused = 0;
    for (let i = 0; i < cases; i++) {
      const { few, added } = drawn(random);
      const all = ids(few.length + added.length);
      const verdict = mayRelease([{ groups: [ids(few.length)] }], [shuffled(all, random)], minimum);
      if (verdict.kind === 'refused' && verdict.needed === minimum - added.length) refused++;
    }
    expect(refused).toBe(cases);
  });

  test(`mayRelease refuses overlapping people, some gone and some new, in ${cases} of ${cases}`, () => {
    const random = seeded(4);
    let refused = 0;
    for (let i = 0; i < cases; i++) {
      const before = ids(10 + below(40, random));
      const gone = below(minimum, random);
      const come = gone === 0 ? 1 + below(minimum - 1, random) : below(minimum - gone, random);
      const after = [...shuffled(before, random).slice(gone), ...ids(come).map((id) => `new ${id}`)];
      if (mayRelease([{ groups: [before] }], [after], minimum).kind === 'refused') refused++;
    }
    expect(refused).toBe(cases);
  });
});

describe('mayRelease(register, groups, minimum)', () => {
  test('allows the first release, the same again, and one that differs by the minimum', () => {
    const register = [{ groups: [ids(10)] }];
    expect(mayRelease([], [ids(10)], 5)).toEqual({ kind: 'allowed' });
    expect(mayRelease(register, [ids(10).reverse()], 5)).toEqual({ kind: 'allowed' });
    expect(mayRelease(register, [ids(15)], 5)).toEqual({ kind: 'allowed' });
  });

  test('refuses a group under the minimum, and no group at all', () => {
    expect(mayRelease([], [ids(3)], 5)).toEqual({ kind: 'refused', needed: 2 });
    expect(mayRelease([], [], 5)).toEqual({ kind: 'refused', needed: 5 });
  });

  test('refuses parts that leave a few people of the total over', () => {
    const total = ids(20);
    const parts = [total.slice(0, 9), total.slice(9, 18)];
    // Each part differs from the total by 11; together by 2.
    expect(mayRelease([{ groups: [total] }], parts, 5)).toEqual({ kind: 'refused', needed: 3 });
    expect(mayRelease([{ groups: parts }], [total], 5)).toEqual({ kind: 'refused', needed: 3 });
  });

  /** Groups that share nobody: who gets which number, out of 20 people. */
  const parted = (most: number) =>
    fc
      .array(fc.integer({ min: 0, max: most }), { minLength: 20, maxLength: 20 })
      .map((numbers) =>
        Array.from({ length: most }, (_, g) => ids(20).filter((_, n) => numbers[n] === g + 1)).filter(
          (part) => part.length > 0,
        ),
      );
  property(
    'is what plain set arithmetic over every union of groups says',
    [fc.array(parted(4), { maxLength: 3 }), parted(4), fc.integer({ min: 1, max: 6 })],
    (earlier, parts, least) => {
      const apart = (a: string[], b: string[]) =>
        a.filter((id) => !b.includes(id)).length + b.filter((id) => !a.includes(id)).length;
      const differences = unions(parts).flatMap((union) =>
        earlier.flatMap(unions).map((other) => apart(union, other)),
      );
      const close = [...differences.filter((count) => count > 0), ...parts.map((part) => part.length)];
      const needed = parts.length === 0 ? least : Math.max(0, ...close.map((count) => least - count));
      const register = earlier.map((groups) => ({ groups }));
      const verdict = mayRelease(register, parts, least);
      expect(verdict.kind).toBe(needed === 0 ? 'allowed' : 'refused');
      // Where a part is too small, what is told is how much.
      const smallest = Math.min(...parts.map((part) => part.length));
      if (verdict.kind === 'refused' && smallest >= least) expect(verdict.needed).toBe(needed);
    },
  );
});

/** Every union of one or more groups. */
function unions(groups: readonly string[][]): string[][] {
  return Array.from({ length: 2 ** groups.length - 1 }, (_, code) =>
    groups.filter((_, g) => ((code + 1) >> g) & 1).flat(),
  );
}

describe('where a study has 9 to 12 groups, and some of them together are all but k of others, k under the minimum', () => {
  /** Nine to twelve groups, and some of them with k people more or less. */
  function attack(random: Random) {
    const groups = Array.from({ length: 9 + below(4, random) }, (_, g) =>
      ids(minimum + below(6, random)).map((id) => `${g} ${id}`),
    );
    const chosen = shuffled(groups, random).slice(0, 3 + below(groups.length - 5, random));
    const k = 1 + below(minimum - 1, random);
    const all = chosen.flat();
    if (below(2, random) === 0)
      return { groups, other: [...all, ...ids(k).map((id) => `new ${id}`)], apart: k };
    // Without k of the first group the rest of that group may be fewer still.
    return { groups, other: all.slice(k), apart: Math.min(k, chosen[0]!.length - k) };
  }

  test(`mayRelease refuses the second, whichever that is, in ${cases} of ${cases}`, () => {
    const random = seeded(5);
    let refused = 0;
    for (let i = 0; i < cases; i++) {
      const { groups, other, apart } = attack(random);
      const verdicts = [
        mayRelease([{ groups }], [other], minimum),
        mayRelease([{ groups: [other] }], groups, minimum),
      ];
      if (verdicts.every((verdict) => verdict.kind === 'refused' && verdict.needed === minimum - apart))
        refused++;
    }
    expect(refused).toBe(cases);
  });

  test('mayRelease refuses twelve groups beside twelve others of which half are all but one of half of these', () => {
    const people = ids(12 * 12);
    const split = (all: readonly string[], sizes: readonly number[]) =>
      sizes.map((size, g) => {
        const from = sizes.slice(0, g).reduce((sum, each) => sum + each, 0);
        return all.slice(from, from + size);
      });
    const rows = split(people, Array<number>(12).fill(12));
    // The first six rows by columns, with one person of the seventh row; so no two groups are nearly the same.
    const first = people.slice(0, 73);
    const byColumn = (all: readonly string[], count: number) =>
      Array.from({ length: count }, (_, c) => all.filter((_, n) => n % count === c));
    const columns = [...byColumn(first, 6), ...byColumn(people.slice(73), 6)];
    expect(mayRelease([{ groups: rows }], columns, minimum)).toEqual({
      kind: 'refused',
      needed: minimum - 1,
    });
    const even = [...byColumn(people.slice(0, 72), 6), ...byColumn(people.slice(72), 6)];
    expect(mayRelease([{ groups: rows }], even, minimum)).toEqual({ kind: 'allowed' });
  });
});
