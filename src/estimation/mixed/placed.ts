import { normalPoints, type PointsOf } from './base-points.ts';

/** Points of one person in the space of standard normal numbers, and the logarithms of their weights. */
export type Placed = {
  /** [Q,R] */
  readonly z: Float64Array;
  /** [R] */
  readonly logWeight: Float64Array;
};

/** `count` points drawn from the population, all of weight 1. */
export function populationPoints(Q: number, of: PointsOf): Placed {
  return { z: normalPoints(Q, of), logWeight: new Float64Array(of.count) };
}
