import { describe, expect, test } from 'vitest';
import { presented } from '../../src/state/extras.ts';
import { criterion, rated, study } from '../support/study.ts';

const scenarios = [0, 1, 2, 3, 4, 5].map((s) => [[s % 3, s % 2, Number(s > 2)]]);
const before = study({
  criteria: [criterion('a', 3), criterion('b', 2), criterion('c', 2)],
  design: { ...rated([[0, 0, 0]]), warmUp: [[[1, 1, 1]]], repeats: 3, tailored: 2 },
});

describe('the design of new scenarios', () => {
  test('says of one block nothing, and keeps practice, repeats and tailored ones', () => {
    const design = presented(before, scenarios, { blocks: 1, anchors: 0 });
    expect(Object.keys(design).sort()).toEqual(['repeats', 'scenarios', 'tailored', 'warmUp']);
    expect(design).toMatchObject({ scenarios, repeats: 2, tailored: 2 });
    // None to practise on is one that counts as well.
    expect(scenarios).not.toContainEqual(design.warmUp![0]);
  });

  test('repeats no more than a third of what everybody judges', () => {
    const design = presented(before, scenarios, { blocks: 3, anchors: 0 });
    expect(design).toMatchObject({ blocks: 3 });
    expect(design.repeats).toBeUndefined();
    expect(presented(before, scenarios, { blocks: 2, anchors: 2 })).toMatchObject({ anchors: 2, repeats: 1 });
  });
});
