import type { Profile } from '../../study.ts';

/**
 * 21 scenarios, all in one block. Made by exchanging two scenarios' levels of a criterion, which keeps
 * every level as equally often as possible, from 3,247 random starts, with the largest |X'X| of the
 * coding used and, at a twentieth of the weight, of amounts with free levels, so that their straight line
 * can be tested. Refused were scenarios that differ in fewer than three criteria and scenarios with more
 * than six criteria at their most, or least, favourable level. D-efficiency 96.2 (92.1 with free levels);
 * the largest correlation between two criteria is 0.14.
 */
export const scenarios: Profile[] = [
  [0, 1, 0, 1, 1, 2, 0, 1, 1, 2],
  [2, 0, 2, 1, 1, 2, 1, 2, 0, 1],
  [1, 0, 2, 0, 1, 2, 1, 0, 2, 1],
  [0, 1, 1, 0, 0, 2, 1, 1, 1, 0],
  [0, 0, 0, 1, 0, 1, 1, 0, 1, 2],
  [2, 0, 1, 1, 0, 2, 1, 2, 2, 2],
  [2, 0, 0, 0, 1, 2, 0, 0, 0, 0],
  [0, 0, 2, 0, 0, 1, 0, 2, 2, 0],
  [2, 1, 1, 0, 1, 1, 1, 0, 1, 1],
  [2, 1, 2, 1, 1, 1, 0, 1, 2, 1],
  [2, 1, 2, 1, 0, 0, 1, 0, 0, 0],
  [1, 1, 1, 0, 1, 1, 0, 2, 0, 2],
  [2, 0, 0, 0, 0, 0, 0, 1, 2, 2],
  [1, 1, 2, 1, 0, 2, 0, 0, 1, 2],
  [1, 1, 0, 1, 1, 1, 1, 2, 2, 0],
  [1, 0, 1, 1, 1, 0, 0, 2, 1, 0],
  [0, 0, 2, 0, 1, 0, 1, 1, 0, 2],
  [1, 0, 1, 1, 0, 1, 0, 1, 0, 0],
  [0, 1, 1, 1, 1, 0, 0, 0, 2, 1],
  [1, 1, 0, 0, 0, 0, 1, 1, 1, 1],
  [0, 1, 0, 0, 0, 0, 0, 2, 0, 1],
];
