import { expect, test } from 'vitest';
import type { Steps } from '../../../src/estimation/groups/steps.ts';
import { groupFinding } from '../../../src/pages/models/groupFinding.ts';

/** @param adjusted - the raised p of criteria a, b and so on */
function findingOf(
  p: number,
  adjusted: readonly number[],
  more: { readonly strict?: number; readonly ordered?: boolean; readonly steps?: Steps } = {},
) {
  const criteria = adjusted.map((each, c) => ({ criterion: 'abc'[c]!, p: each, adjusted: each }));
  const strictness =
    more.strict === undefined
      ? undefined
      : {
          p: more.strict,
          groups: [0.4, 0.1, -0.3].map((strictness) => ({ people: 10, strictness, se: 0.1 })),
        };
  const background = { ordered: more.ordered ?? false };
  const steps = more.steps;
  // As they are: what is raised is tested where that is done.
  const raised = {
    strictness: more.strict ?? Number.NaN,
    constants: Number.NaN,
    closeness: steps?.closeness.p ?? Number.NaN,
    thresholds: steps?.thresholds ?? Number.NaN,
    weights: steps?.weights ?? p,
    criteria: adjusted,
  };
  const difference = { p, criteria };
  const groupNames = ['FG', 'Jurist'];
  const tested = { difference, strictness, steps, raised, background, groupNames };
  return groupFinding(tested, (id) => `criterium ${id}`);
}

test('groupFinding keeps apart what all criteria together do not show and one of them, with its raised p, does', () => {
  expect(findingOf(0.12, [0.3, 0.02])).toMatch(
    /^Over alle criteria samen is niet aangetoond .*0,120\). Per criterium apart getoetst is het wel aangetoond bij criterium b \(verhoogde p.*0,020\)\.$/,
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
    /^Strengheid loopt langs de antwoorden af /,
  );
  expect(findingOf(1, [], { strict: 0.2, ordered: true })).toMatch(
    /^Dat strengheid langs .* niet aangetoond .*Op andere verschillen in strengheid is niet getoetst\./,
  );
  expect(findingOf(1, [], { strict: 0.2 })).toBe(
    'Verschil in strengheid is niet aangetoond (verhoogde p\u00a0=\u00a00,200). Over alle criteria samen is niet aangetoond dat ze andere dingen laten meetellen (verhoogde p\u00a0=\u00a01,000).',
  );
  expect(findingOf(1, [], { strict: 0.01 })).toMatch(/^De groepen verschillen in strengheid/);
});

test('groupFinding says of which group answers go less closely with the criteria, and of thresholds, only where shown', () => {
  const steps = (closeness: number, thresholds: number | undefined): Steps => ({
    constants: undefined,
    closeness: { p: closeness, groups: [0.2, -0.3] },
    thresholds,
    weights: 0.5,
  });
  const shown = findingOf(1, [], { steps: steps(0.01, 0.2) });
  expect(shown).toMatch(
    /^De antwoorden van mensen met “Jurist” hangen minder .*0,010\).*, of allebei\. Over alle/,
  );
  // What differs in thresholds shows in closeness too.
  expect(findingOf(1, [], { steps: steps(0.01, 0.02) })).toMatch(
    /^De groepen leggen de grenzen .*0,020\)\. Over alle/,
  );
  expect(findingOf(1, [], { steps: { ...steps(0.01, 0.02), weights: 0.03 } })).toMatch(
    /^Ze laten andere dingen/,
  );
  const three = { ...steps(0.01, 0.2), closeness: { p: 0.01, groups: [0.2, -0.3, 0.1] } };
  expect(findingOf(1, [], { steps: three })).toMatch(/^De antwoorden van de groepen hangen niet even sterk/);
  expect(findingOf(1, [], { steps: steps(0.2, undefined) })).not.toMatch(/hangen|grenzen/);
});

test('groupFinding goes by weights given closeness, and says what of a criterion closeness may explain', () => {
  const steps: Steps = {
    constants: undefined,
    closeness: { p: 0.001, groups: [0.2, -0.3] },
    thresholds: undefined,
    weights: 0.97,
  };
  const said = findingOf(0.004, [0.02, 0.5], { steps });
  expect(said).toMatch(
    /niet aangetoond .*0,970\)\. Per criterium apart is er wel verschil bij criterium a .*hiervoor staat/,
  );
  expect(findingOf(0.4, [0.02], { steps: { ...steps, weights: 0.01 } })).toMatch(
    /Ze laten andere dingen meetellen .*0,010\)\. Aan te wijzen is dat bij criterium a\.$/,
  );
});
