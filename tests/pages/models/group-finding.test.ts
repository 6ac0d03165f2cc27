import { expect, test } from 'vitest';
import { groupFinding } from '../../../src/pages/models/groupFinding.ts';

/** @param adjusted - the raised p of criteria a, b and so on */
function findingOf(
  p: number,
  adjusted: readonly number[],
  more: { readonly strict?: number; readonly ordered?: boolean } = {},
) {
  const criteria = adjusted.map((each, c) => ({ criterion: 'abc'[c]!, p: each, adjusted: each }));
  const strictness = more.strict === undefined ? undefined : { p: more.strict, groups: [] };
  const background = { ordered: more.ordered ?? false };
  return groupFinding({ difference: { p, criteria }, strictness, background }, (id) => `criterium ${id}`);
}

test('groupFinding keeps apart what all criteria together do not show and one of them, with its raised p, does', () => {
  expect(findingOf(0.12, [0.3, 0.02])).toMatch(
    /^Over alle criteria samen is niet aangetoond .*0,120\). Per criterium apart getoetst, .* wel aangetoond bij criterium b \(p.*0,020\)\.$/,
  );
  expect(findingOf(0.12, [0.3, 0.2])).toMatch(/^Over alle criteria samen is niet aangetoond [^.]*0,120\)\.$/);
  expect(findingOf(Number.NaN, [0.3, 0.02])).toMatch(/niet te toetsen\. .* aangetoond bij criterium b/);
});

test('groupFinding points out the criteria of a difference that all together show, if any', () => {
  expect(findingOf(0.01, [0.04, 0.2, 0.03])).toMatch(
    / Aan te wijzen is dat bij criterium a en criterium c\.$/,
  );
  expect(findingOf(0.01, [0.06, 0.2])).toMatch(/ niet aan te wijzen\.$/);
});

test('groupFinding says of ordered groups only whether strictness rises or falls along the answers', () => {
  expect(findingOf(1, [], { strict: 0.01, ordered: true })).toMatch(
    /^Strengheid loopt langs de antwoorden op of af/,
  );
  expect(findingOf(1, [], { strict: 0.2, ordered: true })).toMatch(
    /^Dat strengheid langs .* niet aangetoond .*Op andere verschillen in strengheid is niet getoetst\./,
  );
  expect(findingOf(1, [], { strict: 0.2 })).toMatch(/^Verschil in strengheid is niet aangetoond/);
  expect(findingOf(1, [], { strict: 0.01 })).toMatch(/^De groepen verschillen in strengheid/);
});
