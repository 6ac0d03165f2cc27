import { expect, test } from 'vitest';
import { prohibitedScenarios } from '../../src/design/prohibited-scenarios.ts';
import { criterion, study } from '../support/study.ts';

test('prohibitedScenarios names each scenario of which one profile has all levels that are never to meet', () => {
  const level = (c: string, l: number) => ({ criterion: c, level: String(l) });
  const made = study({
    criteria: [criterion('a', 2), criterion('b', 2), criterion('c', 2)],
    prohibited: [
      [level('a', 1), level('b', 1)],
      [level('a', 0), level('b', 0), level('c', 0)],
    ],
    design: {
      scenarios: [
        [
          [1, 1, 0],
          [0, 1, 0],
        ],
        [
          [1, 0, 0],
          [0, 1, 1],
        ],
        [
          [0, 1, 1],
          [0, 0, 0],
        ],
        [
          [0, 0, 1],
          [1, 0, 1],
        ],
      ],
    },
  });
  expect(prohibitedScenarios(made)).toEqual([0, 2]);
});
