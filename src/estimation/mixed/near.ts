import { ascent, curvatureAt } from './ascent.ts';
import type { Climbed } from './climb.ts';
import { mostForEffect, runsOff } from './more-points.ts';
import { kernelParameters } from './parameters.ts';
import { reachOf } from './reach.ts';
import type { Simulated } from './simulated.ts';

/** A maximum over points that are no longer moved, and how many each person held had around the mode. */
export type Maximum = Climbed & { readonly count: Int32Array };

/** In standard errors: the climb goes on from here with the Hessian. */
const tolerance = 0.05;
const mostPlacings = 40;
/** Placings after which there are twice as many points: where chance in them keeps a climb from ending. */
const doubling = 10;

/**
 * Climbs no farther at a time than the points tell of the likelihood, and places the same ones anew where that
 * ended, until there is a top among them.
 *
 * @param start - [P] where the likelihood is that of the model
 */
export async function climbedNear(
  simulated: Simulated,
  start: Float64Array,
  points: { readonly seed: number; readonly count: Int32Array },
): Promise<Maximum> {
  const { spec, team } = simulated;
  const reach = reachOf(simulated.personWeight.length);
  let { count } = points;
  let at = start;
  let curvature: Float64Array | undefined;
  let evaluations = 0;
  for (let placing = 1; ; placing++) {
    await team.place({ kind: 'modes', theta: kernelParameters(spec, at), seed: points.seed, count });
    const climbed = await ascent(simulated, at, { tolerance, curvature, reach });
    evaluations += climbed.evaluations;
    at = climbed.at;
    const isTop = climbed.stop === 'gradient' && !runsOff(await team.effective(kernelParameters(spec, at)));
    if (isTop || placing === mostPlacings) return { ...climbed, evaluations, count };
    curvature = climbed.curvature;
    if (placing % doubling === 0)
      count = count.map((each) => Math.max(each, Math.min(2 * each, mostForEffect)));
    if (placing % doubling === 1) {
      curvature = await curvatureAt(simulated, climbed, start);
      evaluations += start.length;
    }
  }
}
