import { expect, test } from 'vitest';
import { denseStart } from '../../src/design/dense-start.ts';
import { plainRequest, rulesOf } from '../../src/design/request.ts';
import { faultsOf } from '../../src/design/rules.ts';
import { seeded } from '../../src/lib/random.ts';
import { criterion, scale } from '../support/study.ts';

const always = () => true;

function started(levels: readonly number[], blocks: readonly number[], prohibited: [string, string][] = []) {
  const criteria = levels.map((count, c) => criterion(String(c), count));
  const study = {
    criteria,
    answer: scale(5),
    prohibited: prohibited.map((pair) => pair.map((of) => ({ criterion: of, level: '0' }))),
  };
  const rules = rulesOf(plainRequest(study, blocks.length));
  return { rules, levels: denseStart(rules, blocks, seeded(1), always) };
}

/** [N] dealt out in turn to so many blocks. */
const dealt = (N: number, blocks: number) =>
  Array.from({ length: N }, (_, s) => Math.floor((s * blocks) / N));

test.each([
  { levels: [3, 3, 3, 3], N: 81, blocks: 3, prohibited: [] },
  { levels: [2, 2, 3, 3], N: 36, blocks: 2, prohibited: [] },
  { levels: [3, 3, 3, 2], N: 48, blocks: 2, prohibited: [['0', '1']] as [string, string][] },
])(
  'denseStart has all scenarios there may be, none twice: $levels',
  ({ levels: counts, N, blocks, prohibited }) => {
    const { levels, rules } = started(counts, dealt(N, blocks), prohibited);
    expect(levels!.length).toBe(N * counts.length);
    expect(faultsOf(levels!, rules)).toBe(0);
  },
);

test('denseStart evens blocks out where that can be', () => {
  // By the sum of levels, 81 scenarios of four criteria of three levels divide into three blocks of nine of each level.
  const { levels } = started([3, 3, 3, 3], dealt(81, 3));
  for (let block = 0; block < 3; block++) {
    for (let c = 0; c < 4; c++) {
      const own = Array.from({ length: 27 }, (_, s) => levels![(27 * block + s) * 4 + c]!);
      const often = [0, 1, 2].map((level) => own.filter((each) => each === level).length);
      expect(Math.max(...often) - Math.min(...often)).toBeLessThanOrEqual(1);
    }
  }
});

test('denseStart leaves it to others where few are asked for, or more than there are', () => {
  expect(started([3, 3, 3, 3], dealt(40, 2)).levels).toBeUndefined();
  expect(started([2, 2], dealt(5, 1)).levels).toBeUndefined();
});
