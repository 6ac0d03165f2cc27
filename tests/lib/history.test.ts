import { expect, test } from 'vitest';
import { changed, changedSince, type History, historyOf, redone, undone } from '../../src/lib/history.ts';
import { fc, property } from '../support/properties.ts';

/** What the plain reading says: the value after each change, and where one is among them. */
type Plain = { readonly values: readonly number[]; readonly at: number };

property(
  'a history goes back and forth like a list with a place in it',
  [fc.array(fc.oneof(fc.constantFrom('undo' as const, 'redo' as const), fc.integer()))],
  (moves) => {
    let history: History<number> = historyOf(0.5);
    let plain: Plain = { values: [0.5], at: 0 };
    for (const move of moves) {
      if (move === 'undo') {
        history = undone(history);
        plain = { ...plain, at: Math.max(0, plain.at - 1) };
      } else if (move === 'redo') {
        history = redone(history);
        plain = { ...plain, at: Math.min(plain.values.length - 1, plain.at + 1) };
      } else if (move !== plain.values[plain.at]) {
        history = changed(history, move);
        const values = [...plain.values.slice(0, plain.at + 1), move];
        plain = { values, at: values.length - 1 };
      }
      expect(history.present).toBe(plain.values[plain.at]);
    }
  },
);

test('changed in one field letter after letter is one step back', () => {
  let history = historyOf('');
  for (const typed of ['a', 'ab', 'abc']) history = changed(history, typed, 'title');
  expect(undone(history).present).toBe('');
});

test('changed in another field is a step of its own', () => {
  const history = changed(changed(historyOf('a'), 'b', 'title'), 'c', 'purpose');
  expect(undone(history).present).toBe('b');
});

test('changed after undone in the same field leaves what was before it', () => {
  const history = changed(undone(changed(historyOf('a'), 'b', 'title')), 'c', 'title');
  expect(undone(history).present).toBe('a');
});

test('changedSince makes a change below what was done since, and keeps what was taken back', () => {
  const add = (value: string) => `${value}!`;
  const steps = (history: History<string>) => [history.past, history.present, history.future];
  const typed = ['b', 'c', 'd'].reduce((history, next) => changed(history, next), historyOf('a'));
  const back = undone(typed);
  expect(steps(changedSince(back, 'b', add))).toEqual([['a', 'b', 'b!'], 'c!', ['d!']]);
  expect(steps(changedSince(back, 'c', add))).toEqual([['a', 'b', 'c'], 'c!', ['d!']]);
  // Its time was taken back, or is forgotten.
  for (const then of ['d', 'gone'])
    expect(steps(changedSince(back, then, add))).toEqual([['a', 'b', 'c'], 'c!', ['d!']]);
  const notOf = (value: string) => (then: string) => (then === value ? then : add(then));
  expect(changedSince(back, 'b', notOf('c'))).toBe(back);
  expect(steps(changedSince(back, 'b', notOf('d')))).toEqual([['a', 'b', 'b!'], 'c!', ['d']]);
});

test('changedSince leaves typing on one step, but where the change comes on top of it', () => {
  const typing = changed(changed(historyOf('a'), 'b'), 'c', 'title');
  const add = (value: string) => `${value}!`;
  expect(undone(changed(changedSince(typing, 'b', add), 'd', 'title')).present).toBe('b!');
  expect(undone(changed(changedSince(typing, 'c', add), 'd', 'title')).present).toBe('c!');
});
