import { expect, test } from 'vitest';
import type { Response } from '../../src/response/response.ts';
import { isEntered, type Release } from '../../src/results/releases.ts';
import { releasesOf, shownOf } from '../../src/results/shown.ts';
import { exampleStudy, people } from './example.ts';

const study = exampleStudy();

/** People 0 to `count` − 1 in the order they came, alternating over roles x and y. */
function arrivals(count: number, simulated = false): Response[] {
  return Array.from({ length: count }, (_, n) => ({
    ...people(1, [0, 4], { role: n % 2 ? 'y' : 'x', simulated })[0]!,
    id: `p${n}`,
  }));
}

const shownIds = (responses: Response[], register: Release[]) =>
  shownOf(study, responses, register).people.map(({ id }) => id);

test('shownOf holds back everything until the minimum is there, and says how many are needed', () => {
  expect(shownOf(study, arrivals(4), [])).toMatchObject({ people: [], needed: 1 });
});

test('shownOf adds people in whole minimums, the earliest first', () => {
  expect(shownOf(study, arrivals(9), [])).toMatchObject({ people: arrivals(5), needed: 1 });
  expect(shownOf(study, arrivals(10), [])).toMatchObject({ people: arrivals(10), needed: 5 });
});

test('shownOf lets all simulated respondents through, and their showing is no release', () => {
  const shown = shownOf(study, arrivals(4, true), []);
  expect(shown).toMatchObject({ people: arrivals(4, true), needed: 0 });
  expect(shown.groups.get('role')!.map(({ people: gated }) => gated.kind)).toEqual([
    'shown',
    'shown',
    // Nobody took the third.
    'hidden',
  ]);
  expect(releasesOf('table', shown)).toEqual([]);
});

test('shownOf does not count who skipped everything', () => {
  const skipping = arrivals(6).map((each, n) => (n === 2 ? { ...each, answers: [null, null] } : each));
  expect(shownIds(skipping.slice(0, 5), [])).toEqual([]);
  expect(shownOf(study, skipping.slice(0, 5), []).needed).toBe(1);
  expect(shownIds(skipping, [])).toEqual(['p0', 'p1', 'p3', 'p4', 'p5']);
});

test('shownOf gives the same people when nobody came', () => {
  const first = shownOf(study, arrivals(12), []);
  expect(shownIds(arrivals(12), releasesOf('table', first))).toEqual(first.people.map(({ id }) => id));
});

test('after a removal the first five are other people, so nothing is shown until enough others came', () => {
  const register = releasesOf('table', shownOf(study, arrivals(5), []));
  const without = (count: number) => arrivals(count).filter(({ id }) => id !== 'p2');
  // Of p0 to p5 without p2: only p2 and p5 differ.
  expect(shownOf(study, without(6), register)).toMatchObject({ people: [], needed: 5 });
  expect(shownIds(without(11), register)).toHaveLength(10);
});

test('shownOf holds to the largest minimum of earlier releases after the minimum was lowered', () => {
  const asked = { ...study, minimumGroup: 10 };
  const register = releasesOf('table', shownOf(asked, arrivals(10), []));
  const shown = shownOf(study, arrivals(15), register);
  expect(shown).toMatchObject({ study: asked, people: arrivals(10), needed: 5 });
  // Role x and y have ten each at twenty people, and had five each before.
  expect(shown.groups.get('role')!.map(({ people: gated }) => gated.kind)).not.toContain('shown');
  expect(releasesOf('model', shown).map(({ minimum }) => minimum)).toEqual([10]);
});

test('shownOf holds to 10 where an earlier release does not say its minimum, and says that it is assumed', () => {
  const [{ minimum: _, ...untold }] = releasesOf('table', shownOf(study, arrivals(5), [])) as [Release];
  const shown = shownOf(study, arrivals(25), [untold]);
  expect(shown).toMatchObject({ study: { minimumGroup: 10 }, minimumAssumed: true, people: arrivals(20) });
  // What is entered of that says 10, and explains itself as little.
  const register = [untold, ...releasesOf('table', shown)];
  expect(shownOf(study, arrivals(25), register).minimumAssumed).toBe(true);
  const asked = { ...study, minimumGroup: 10 };
  expect(shownOf(asked, arrivals(15), [untold]).minimumAssumed).toBe(false);
  expect(
    shownOf(study, arrivals(15), releasesOf('table', shownOf(study, arrivals(10), []))).minimumAssumed,
  ).toBe(false);
});

test('isEntered tells a release from the same one with a smaller minimum', () => {
  const [low] = releasesOf('table', shownOf(study, arrivals(20), []));
  const high = { ...low!, minimum: 20 };
  expect(isEntered([high], low!)).toBe(true);
  expect(isEntered([low!], high)).toBe(false);
});

test('groups that would differ from those of an earlier question by a few people are hidden', () => {
  const twice = exampleStudy({ questions: [study.questions[0]!, { ...study.questions[0]!, id: 'unit' }] });
  // All of role x are of unit x but one, who is of unit y; and the other way round.
  const answers = arrivals(20).map((person, n) => {
    const { role } = person.background;
    const unit = n < 2 ? (role === 'x' ? 'y' : 'x') : role!;
    return { ...person, background: { role: role!, unit } };
  });
  const { groups } = shownOf(twice, answers, []);
  const kinds = (question: string) => groups.get(question)!.map(({ people: gated }) => gated.kind);
  expect(kinds('role')).toEqual(['shown', 'shown', 'hidden']);
  expect(kinds('unit')).toEqual(['hidden', 'hidden', 'hidden']);
});

test('releasesOf names everyone shown, and the groups of each question with the rest', () => {
  const responses = [...arrivals(8), ...people(2, [0, 4], { role: 'z' })];
  const [whole, role] = releasesOf('model', shownOf(study, responses, []));
  expect(whole).toEqual({
    kind: 'model',
    versions: [],
    groups: [responses.map(({ id }) => id)],
    minimum: 5,
  });
  // Four of x, four of y and two of z: all under the minimum of five.
  expect(role).toBeUndefined();
  const [, parts] = releasesOf('table', shownOf(study, arrivals(15), []));
  expect(parts!.groups.map((group) => group.length)).toEqual([5, 5, 5]);
});
