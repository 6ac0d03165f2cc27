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

  const group = fc.uniqueArray(fc.integer({ min: 0, max: 19 }), { maxLength: 20 }).map((n) => n.map(String));
  property(
    'is what plain set arithmetic over every union of groups says',
    [fc.array(group, { maxLength: 3 }), group, fc.integer({ min: 2, max: 10 })],
    (earlier, people, cut) => {
      const parts = [people.slice(0, cut), people.slice(cut)].filter((part) => part.length > 0);
      const released = [...parts, people].filter((part) => part.length > 0);
      const apart = (a: string[], b: string[]) =>
        a.filter((id) => !b.includes(id)).length + b.filter((id) => !a.includes(id)).length;
      const differences = released.flatMap((union) =>
        earlier.filter((other) => other.length > 0).map((other) => apart(union, other)),
      );
      const close = [...differences.filter((count) => count > 0), ...parts.map((part) => part.length)];
      const expected = parts.length > 0 && close.every((count) => count >= minimum);
      const register = earlier.map((each) => ({ groups: each.length > 0 ? [each] : [] }));
      expect(mayRelease(register, parts, minimum).kind).toBe(expected ? 'allowed' : 'refused');
    },
  );
});
