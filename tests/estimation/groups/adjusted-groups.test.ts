import { expect, test } from 'vitest';
import type { Adjusted } from '../../../src/estimation/groups/adjusted.ts';
import { adjustedGroups } from '../../../src/estimation/groups/adjusted-groups.ts';
import { type Differing, withGroups } from '../../../src/estimation/groups/with-groups.ts';
import type { RatingData } from '../../../src/response/dataset.ts';
import { peopleSubset } from '../../../src/response/people-subset.ts';
import { estimate, fitOf, makeKernel } from '../fitting.ts';
import { ratings } from '../mixed/example.ts';

/** Twenty people in two groups, of whom one is in neither, and in three others. */
const data = ratings() as RatingData;
const pairs = Int32Array.from({ length: 20 }, (_, n) => (n === 19 ? -1 : n % 2));
const thirds = Int32Array.from({ length: 20 }, (_, n) => (n < 10 ? n % 2 : n % 3));
const two: Differing = { group: pairs, groups: 2, weights: [] };
const three: Differing = { group: thirds, groups: 3, weights: [] };

function readOf(some: RatingData, questions: readonly Differing[]) {
  const read = adjustedGroups(some, questions, 1, makeKernel, () => undefined);
  if (read === 'no-fit') throw new Error('no fit');
  return read;
}

test('withGroups adds a shift for each group but the first, one for people in none, and products with the weights', () => {
  const { data: grouped, columns } = withGroups(data, [two, { ...three, weights: [1] }]);
  expect(columns).toEqual([
    [[], [4], [5]],
    [[], [6, 7], [8, 9]],
  ]);
  expect(grouped.names).toHaveLength(10);
  // Person 14 is in the first of the two groups and in the last of the three, person 19 in no group of the first.
  for (const [person, own] of [
    [14, [0, 0, 0, 0, 1, data.x[14 * 8 * 4 + 1]]],
    [19, [0, 1, 1, data.x[19 * 8 * 4 + 1], 0, 0]],
  ] as const) {
    const row = person * 8;
    expect([...grouped.x.subarray(row * 10, (row + 1) * 10)]).toEqual([
      ...data.x.subarray(row * 4, (row + 1) * 4),
      ...own,
    ]);
  }
});

/** The share that agrees by a fit in which everybody is moved to a group, reckoned row by row. */
function plainShare(some: RatingData, group: Int32Array, thirdsOf: Int32Array, to: number): number {
  const columns = [1, -1].map((g) => group.map((own) => Number(own === g)));
  const others = [1, 2].map((g) => thirdsOf.map((own) => Number(own === g)));
  const of = (n: number) => [...columns, ...others].map((column) => column[n]!);
  const K = 4;
  const x = Float64Array.from(
    Array.from(some.respondent, (n, row) => [...some.x.subarray(row * K, (row + 1) * K), ...of(n)]).flat(),
  );
  const names = [...some.names, 'two', 'none', 'second', 'third'];
  const fit = fitOf({ ...some, names, x });
  const known = (name: string) => estimate(fit, name) || 0;
  const shares = Array.from(some.respondent, (n, row) => {
    const utility = some.names.reduce((sum, name, k) => sum + estimate(fit, name) * some.x[row * K + k]!, 0);
    const [, , second, third] = of(n);
    const moved = utility + to * known('two') + second! * known('second') + third! * known('third');
    return 1 / (1 + Math.exp(estimate(fit, 'threshold:1|2') - moved));
  });
  return shares.reduce((sum, share) => sum + share, 0) / shares.length;
}

test('adjustedGroups moves everybody to a group in a fit with all questions, and again without each person', () => {
  const given = readOf(data, [two, three])[0]!.groups[1]!.agrees.given;
  expect(given.value).toBeCloseTo(plainShare(data, pairs, thirds, 1), 6);
  expect(given.leftOut).toHaveLength(20);
  for (const left of [3, 19]) {
    const others = peopleSubset(data, (n) => n !== left) as RatingData;
    const [own, third] = [pairs, thirds].map((group) => group.filter((_, n) => n !== left));
    expect(given.leftOut[left]).toBeCloseTo(plainShare(others, own!, third!, 1), 6);
  }
});

function apart(groups: readonly { readonly agrees: Record<'alone' | 'given', Adjusted> }[]) {
  const of = (way: 'alone' | 'given') => groups.map(({ agrees }) => agrees[way].value);
  return {
    alone: Math.max(...of('alone')) - Math.min(...of('alone')),
    given: Math.max(...of('given')) - Math.min(...of('given')),
  };
}

test('adjustedGroups leaves little of a difference that belongs to another question', () => {
  const odd = Int32Array.from({ length: 20 }, (_, n) => n % 2);
  // The odd ones are stricter, and all but four people answer the same to both questions.
  const answer = data.answer.map((value, s) =>
    odd[data.respondent[s]!] === 1 ? Math.max(0, value - 1) : value,
  );
  const other = odd.map((g, n) => (n < 4 ? 1 - g : g));
  const questions = [odd, other].map((group) => ({ group, groups: 2, weights: [] }));
  const [real, seeming] = readOf({ ...data, answer }, questions).map(({ groups }) => apart(groups));
  expect(seeming!.alone).toBeGreaterThan(0.2);
  expect(seeming!.given).toBeLessThan(seeming!.alone / 4);
  expect(real!.given).toBeGreaterThan(0.9 * real!.alone);
});

test('adjustedGroups has no shares of questions whose answers always go together', () => {
  const read = readOf(data, [three, { ...three, group: thirds.map((g) => 2 - g) }]);
  expect(read[0]!.groups[1]!.agrees.given.value).toBeNaN();
  expect(read[0]!.groups[1]!.agrees.alone.value).not.toBeNaN();
});

test('adjustedGroups of yes and no has the weights of a group that its own fit has, with all weights apart', () => {
  const odd = Int32Array.from({ length: 20 }, (_, n) => n % 2);
  const answer = data.answer.map((value) => Math.min(1, value));
  const yesNo = { ...data, answer, categories: ['no', 'yes'] };
  const [read] = readOf(yesNo, [{ group: odd, groups: 2, weights: [0, 1, 2, 3] }, two]);
  for (const g of [0, 1]) {
    const own = fitOf(peopleSubset(yesNo, (n) => odd[n] === g));
    read!.groups[g]!.weights.forEach(({ alone }, k) => {
      expect(alone.value).toBeCloseTo(own.estimate[k]!, 5);
    });
  }
});

test('adjustedGroups adds to a weight what the other questions add to it on average', () => {
  const answer = data.answer.map((value) => Math.min(1, value));
  const yesNo = { ...data, answer, categories: ['no', 'yes'] };
  const questions = [two, three].map((question) => ({ ...question, weights: [2] }));
  const grouped = withGroups(yesNo, questions);
  const fit = fitOf(grouped.data);
  const at = (q: number, g: number) => fit.estimate[grouped.columns[q]![g]![1]!]!;
  const share = (g: number) => thirds.filter((own) => own === g).length / 20;
  const { given } = readOf(yesNo, questions)[0]!.groups[1]!.weights[0]!;
  expect(given.value).toBeCloseTo(fit.estimate[2]! + at(0, 1) + share(1) * at(1, 1) + share(2) * at(1, 2), 8);
});

test('adjustedGroups leaves out people in batches where there are more than fifty', () => {
  const many = 240;
  const rows = Array.from({ length: many }, (_, n) => n);
  const wide: RatingData = {
    ...data,
    names: ['a'],
    x: Float64Array.from(rows, (n) => (n % 4) - 1.5),
    answer: Int32Array.from(rows, (n) => (n * 7 + (n % 4)) % 3),
    weight: new Float64Array(many).fill(1),
    respondent: Int32Array.from(rows),
    people: rows.map(String),
  };
  const group = Int32Array.from(rows, (n) => Number(n % 3 === 0));
  const question = { group, groups: 2, weights: [] };
  const other = { ...question, group: Int32Array.from(rows, (n) => Number(n % 5 === 0)) };
  const { alone } = readOf(wide, [question, other])[0]!.groups[0]!.agrees;
  expect(alone.leftOut).toHaveLength(50);
  // The eighth batch is persons 7, 57, 107 and so on.
  const kept = (n: number) => n % 50 !== 7;
  const others = peopleSubset(wide, kept) as RatingData;
  const [own] = readOf(others, [
    { ...question, group: question.group.filter((_, n) => kept(n)) },
    { ...other, group: other.group.filter((_, n) => kept(n)) },
  ]);
  expect(alone.leftOut[7]).toBeCloseTo(own!.groups[0]!.agrees.alone.value, 6);
  expect(alone.leftOut[7]).not.toBeCloseTo(alone.value, 6);
});

test('adjustedGroups has the share of a group that always answers alike, and those of other questions beside it', () => {
  const lowest = Int32Array.from({ length: 20 }, (_, n) => Number(n < 3));
  const answer = data.answer.map((value, s) => (lowest[data.respondent[s]!] === 1 ? 0 : value));
  const [first, second] = readOf({ ...data, answer }, [{ group: lowest, groups: 2, weights: [] }, three]);
  expect(first!.groups[1]!.agrees.given.value).toBe(0);
  for (const { agrees } of second!.groups) expect(agrees.given.value).toBeGreaterThan(0.05);
});

test('adjustedGroups takes nobody as agreeing where nobody gave an answer that agrees', () => {
  const answer = data.answer.map((value) => Math.min(1, value));
  const read = adjustedGroups({ ...data, answer }, [two, three], 2, makeKernel, () => undefined);
  if (read === 'no-fit') throw new Error('no fit');
  expect(read[0]!.groups[1]!.agrees.given.value).toBe(0);
});
