import { ascent, curvatureAt } from './ascent.ts';
import type { Climbed } from './climb.ts';
import type { Draws } from './model.ts';
import { enough, runsOff } from './more-points.ts';
import { climbedNear, type Maximum } from './near.ts';
import { kernelParameters } from './parameters.ts';
import { lastCount } from './placer.ts';
import { reachOf } from './reach.ts';
import { held, type Simulated } from './simulated.ts';

/** Points around the mode in turn, and how near the maximum of each must be found, in standard errors. */
const stages = [
  { count: 64, tolerance: 0.1, rounds: 4 },
  { count: 128, tolerance: 0.02, rounds: 2 },
] as const;
const mostEvaluations = 1000;

/** Climbs over ever more points, and stops on points that are no longer moved. */
export async function maximised(simulated: Simulated, start: Float64Array, draws: Draws): Promise<Maximum> {
  const { team } = simulated;
  const none = new Int32Array(held(simulated));
  if (draws.kind === 'quadrature')
    return { ...(await byQuadrature(simulated, start, draws.nodes)), count: none };
  if (draws.kind === 'adaptive') return aroundModes(simulated, start, draws.seed);
  const { kind: sequence, seed, count } = draws;
  await team.place({ kind: 'population', sequence, seed, count });
  const rough = await ascent(simulated, start, { tolerance: 0.1 });
  const curvature = await curvatureAt(simulated, rough, start);
  const climbed = await ascent(simulated, rough.at, { tolerance: 0.001, curvature });
  const evaluations = rough.evaluations + start.length + climbed.evaluations;
  return { ...climbed, evaluations, count: none.fill(count) };
}

/** Nodes move with the estimates until these stand still; where they do not, there is no maximum. */
async function byQuadrature(simulated: Simulated, start: Float64Array, nodes: number): Promise<Climbed> {
  const reach = reachOf(simulated.personWeight.length);
  let climbed: Climbed | undefined;
  let evaluations = 0;
  let isStill = false;
  while (!isStill && evaluations < mostEvaluations) {
    const at: Float64Array = climbed?.at ?? start;
    await simulated.team.place({ kind: 'quadrature', theta: kernelParameters(simulated.spec, at), nodes });
    climbed = await ascent(simulated, at, { tolerance: 1e-6, curvature: climbed?.curvature, reach });
    evaluations += climbed.evaluations;
    isStill = climbed.stop === 'gradient' && climbed.evaluations <= 2;
  }
  return { ...climbed!, evaluations, stop: isStill ? 'gradient' : 'value' };
}

async function aroundModes(simulated: Simulated, start: Float64Array, seed: number): Promise<Maximum> {
  const { spec, team } = simulated;
  let count: Int32Array = new Int32Array(held(simulated));
  let at = start;
  let curvature: Float64Array | undefined;
  let evaluations = 0;
  const up = async (tolerance: number) => {
    await team.place({ kind: 'modes', theta: kernelParameters(spec, at), seed, count });
    const climbed = await ascent(simulated, at, { tolerance, curvature });
    evaluations += climbed.evaluations;
    ({ at, curvature } = climbed);
    return climbed;
  };
  for (const stage of stages) {
    count = count.map(() => stage.count);
    for (let round = 0; round < stage.rounds; round++) {
      const climbed = await up(stage.tolerance);
      if (stage === stages[0] && round === 0) {
        curvature = await curvatureAt(simulated, climbed, start);
        evaluations += start.length;
      }
      if (round > 0 && climbed.evaluations <= 3) break;
    }
  }
  const effective = await team.effective(kernelParameters(spec, at));
  const before = count;
  count = enough(effective, count).map((each) => Math.max(lastCount, each));
  if (!runsOff(effective.map((each, n) => (each / before[n]!) * count[n]!))) {
    const climbed = await up(0.01);
    const isKnown = !runsOff(await team.effective(kernelParameters(spec, at)));
    if (isKnown) return { ...climbed, evaluations, count };
  }
  const near = await climbedNear(simulated, start, { seed, count: count.map(() => lastCount) });
  return { ...near, evaluations: evaluations + near.evaluations };
}

/** Climbs on from a top of other points, over so many a person, placed there. */
export async function climbedAgain(
  simulated: Simulated,
  top: Maximum,
  seed: number,
  count: Int32Array,
): Promise<Maximum> {
  const { spec, team } = simulated;
  await team.place({ kind: 'modes', theta: kernelParameters(spec, top.at), seed, count });
  // The curvature there may be of those points only.
  const climbed = await ascent(simulated, top.at, { tolerance: 0.001 });
  if (!runsOff(await team.effective(kernelParameters(spec, climbed.at)))) return { ...climbed, count };
  const near = await climbedNear(simulated, top.at, { seed, count });
  return { ...near, evaluations: climbed.evaluations + near.evaluations };
}
