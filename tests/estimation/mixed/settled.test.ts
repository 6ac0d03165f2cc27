import { expect, test } from 'vitest';
import type { Climbed, Objective } from '../../../src/estimation/mixed/climb.ts';
import { settled } from '../../../src/estimation/mixed/settled.ts';

const freely = { largestStep: () => 1, onStep: () => undefined, reach: 1000 };
/** A climb that ended at `at`. */
const ended = async (objective: Objective, ...at: number[]): Promise<Climbed> => {
  const there = Float64Array.from(at);
  const { outer, ...rest } = await objective(there);
  return { ...rest, outer, at: there, decrement: 1, curvature: outer, evaluations: 1, stop: 'iterations' };
};

/** eˣ − x + (y − x)², of which the Hessian is [[eˣ + 2, −2], [−2, 2]] and the bottom at 0, 0. */
const steep: Objective = async ([x, y]) => ({
  value: Math.exp(x!) - x! + (y! - x!) ** 2,
  gradient: Float64Array.of(Math.exp(x!) - 1 - 2 * (y! - x!), 2 * (y! - x!)),
  outer: Float64Array.of(1, 0, 0, 1),
});
const start = Float64Array.of(1, 1);

test('settled gives the inverse Hessian of where it ends, however far that is from where it was begun', async () => {
  for (const from of [0, 1e-9, 0.7, 2, 4]) {
    const top = await settled(steep, await ended(steep, from, 0.5 * from), start, freely);
    expect(top.stop).toBe('gradient');
    expect(Math.hypot(...top.at)).toBeLessThan(1e-6);
    // The inverse of [[3, −2], [−2, 2]].
    for (const [i, value] of [1, 1, 1, 1.5].entries()) expect(top.inverse[i]).toBeCloseTo(value, 4);
  }
});

test('settled takes a saddle for no maximum', async () => {
  // x²/2 + y⁴/4 − y²/2: a saddle at 0, 0, with a bottom on either side of it.
  const saddle: Objective = async ([x, y]) => ({
    value: x! ** 2 / 2 + y! ** 4 / 4 - y! ** 2 / 2,
    gradient: Float64Array.of(x!, y! ** 3 - y!),
    outer: Float64Array.of(1, 0, 0, 1),
  });
  const top = await settled(saddle, await ended(saddle, 0, 0), start, freely);
  expect(top.stop).toBe('value');
  expect([...top.inverse].every(Number.isNaN)).toBe(true);
});
