import { expect, test } from 'vitest';
import { readDesignRequest } from '../../src/exchange/design-request.ts';
import { askedDesign } from '../../src/exchange/designed-study.ts';

const least = { levels: [3, 2, 2], scenarios: 6, seed: 1 };
const read = (more: object) => readDesignRequest(JSON.stringify({ ...least, ...more }));

test('a request of levels, scenarios and a seed asks for nothing else', () => {
  const file = read({});
  if (!file.ok) throw new Error(file.problem.path);
  expect(askedDesign(file.value)).toMatchObject({
    scenarios: 6,
    blocks: 1,
    anchors: 0,
    balanced: null,
    interactions: [],
    priors: null,
    directions: [0, 0, 0],
    start: null,
    iterations: null,
    seconds: 10,
    seed: 1,
  });
});

test('a level that needs another may not meet the others of that criterion', () => {
  const file = read({
    requires: [
      [
        [1, 0],
        [0, 2],
      ],
    ],
  });
  if (!file.ok) throw new Error(file.problem.path);
  expect(askedDesign(file.value).study.prohibited).toEqual([
    [
      { criterion: '1', level: '0' },
      { criterion: '0', level: '0' },
    ],
    [
      { criterion: '1', level: '0' },
      { criterion: '0', level: '1' },
    ],
  ]);
});

test('a criterion whose interactions stay clear has all of them estimated, once', () => {
  const file = read({ clear: [1], interactions: [[1, 0]] });
  if (!file.ok) throw new Error(file.problem.path);
  expect(askedDesign(file.value).interactions).toEqual([
    [0, 1],
    [1, 2],
  ]);
});

test.each([
  ['an unknown key', { speed: 1 }, 'speed'],
  ['one level', { levels: [3, 1] }, 'levels[1]'],
  ['no seed', { seed: undefined }, 'seed'],
  ['two profiles to rate', { profiles: 2 }, 'profiles'],
  ['a choice of one', { answer: 'choice' }, 'profiles'],
  ['none of a rating', { none: true }, 'none'],
  ['more blocks than scenarios', { blocks: 7 }, 'blocks'],
  ['anchors of one block', { anchors: 2 }, 'anchors'],
  ['blocks of anchors alone', { blocks: 3, anchors: 4 }, 'anchors'],
  ['too few directions', { directions: [1] }, 'directions'],
  [
    'a level that is not there',
    {
      prohibited: [
        [
          [0, 3],
          [1, 0],
        ],
      ],
    },
    'prohibited[0]',
  ],
  [
    'two levels of one criterion',
    {
      prohibited: [
        [
          [0, 0],
          [0, 1],
        ],
      ],
    },
    'prohibited[0]',
  ],
  [
    'a criterion that is not there',
    {
      requires: [
        [
          [3, 0],
          [0, 0],
        ],
      ],
    },
    'requires[0]',
  ],
  ['an interaction with itself', { interactions: [[1, 1]] }, 'interactions[0]'],
  ['a clear criterion that is not there', { clear: [5] }, 'clear[0]'],
  ['a start of too few', { start: [[[0, 0, 0]]] }, 'start'],
  ['a start with a level that is not there', { start: Array(6).fill([[0, 0, 2]]) }, 'start[0]'],
  ['too few means', { priors: { mean: [1] } }, 'priors.mean'],
  ['a negative sd', { priors: { mean: [0, 0, 0, 0], sd: [0, 0, 0, -1] } }, 'priors.sd[3]'],
  ['falling thresholds', { priors: { mean: [0, 0, 0, 0], thresholds: [1, 0] } }, 'priors.thresholds'],
  [
    'a constant of none where there is none',
    { priors: { mean: [0, 0, 0, 0], constants: [1] } },
    'priors.constants',
  ],
  [
    'a covariance that is none',
    { priors: { mean: [0, 0, 0, 0], covariance: [0, 1, 2, 3].map(() => [1, 1, 1, 1]) } },
    'priors.covariance',
  ],
])('%s is refused by its path', (_, more, path) => {
  const file = read(more);
  expect(file.ok ? undefined : file.problem.path).toBe(path);
});

test('what is no JSON is refused', () => {
  expect(readDesignRequest('{')).toEqual({ ok: false, problem: { path: '(file)', expected: 'JSON' } });
});
