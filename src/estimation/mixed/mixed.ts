import { type Climbed, climb, type Objective } from './climb.ts';
import type { Draws } from './model.ts';
import { kernelParameters, modelScores, type Specification } from './specification.ts';
import type { Team } from './team.ts';

/** What is maximised: persons' log-likelihoods, summed here in their order. */
export type Simulated = {
  readonly spec: Specification;
  readonly team: Team;
  readonly personWeight: Float64Array;
  readonly largestStep: (at: Float64Array, direction: Float64Array) => number;
  readonly onStep: (logLikelihood: number, gradient: Float64Array) => void;
};

/** Persons' log-likelihoods [N] and scores [N,P] at θ. */
export async function evaluated({ spec, team, personWeight }: Simulated, theta: Float64Array) {
  const { value, score } = await team.evaluate(kernelParameters(spec, theta));
  return { value, score: modelScores(spec, theta.length, score, personWeight.length) };
}

export function objectiveOf(simulated: Simulated): Objective {
  const { personWeight } = simulated;
  return async (theta) => {
    const P = theta.length;
    const { value, score } = await evaluated(simulated, theta);
    const gradient = new Float64Array(P);
    const outer = new Float64Array(P * P);
    let sum = 0;
    for (let n = 0; n < personWeight.length; n++) {
      const w = personWeight[n]!;
      sum -= w * value[n]!;
      for (let p = 0; p < P; p++) {
        const s = score[n * P + p]!;
        gradient[p]! -= w * s;
        if (s !== 0) for (let q = 0; q < P; q++) outer[p * P + q]! += w * s * score[n * P + q]!;
      }
    }
    return { value: sum, gradient, outer };
  };
}

/** Points around the mode in turn, and how near the maximum of each must be found, in standard errors. */
const stages = [
  { count: 64, tolerance: 0.1, rounds: 4 },
  { count: 256, tolerance: 0.02, rounds: 2 },
] as const;
const lastCount = 512;
/** Persons with fewer effective points than this get more. */
const fewest = 100;
const mostCount = 8 * lastCount;
const iterations = 50;

/** Doubles the points of a person until they are worth enough, at so many effective ones a point. */
function enough(least: number, worth: number): number {
  let count = least;
  while (count * worth < fewest && count < mostCount) count *= 2;
  return count;
}

/** Climbs over ever more points, and stops on points that are no longer moved. */
export async function maximised(
  simulated: Simulated,
  start: Float64Array,
  draws: Draws,
): Promise<Climbed & { readonly count: Int32Array }> {
  const { spec, team, personWeight, largestStep, onStep } = simulated;
  const N = personWeight.length;
  const objective = objectiveOf(simulated);
  const up = (at: Float64Array, tolerance: number) =>
    climb(objective, at, {
      tolerance,
      iterations,
      largestStep,
      onStep: (value, gradient) => onStep(-value, gradient),
    });
  let evaluations = 0;
  let at = start;
  const counts = (count: number) => new Int32Array(N).fill(count);
  const aroundModes = (count: Int32Array, seed: number) =>
    team.place({ kind: 'modes', theta: kernelParameters(spec, at), seed, count });
  if (draws.kind === 'quadrature') {
    for (let round = 0; ; round++) {
      await team.place({ kind: 'quadrature', theta: kernelParameters(spec, at), nodes: draws.nodes });
      const climbed = await up(at, 1e-6);
      evaluations += climbed.evaluations;
      at = climbed.at;
      if (climbed.evaluations <= 2 || round === 20) return { ...climbed, evaluations, count: counts(0) };
    }
  }
  if (draws.kind !== 'adaptive') {
    await team.place({ kind: 'population', sequence: draws.kind, seed: draws.seed, count: draws.count });
    return { ...(await up(at, 0.001)), count: counts(draws.count) };
  }
  for (const { count, tolerance, rounds } of stages) {
    for (let round = 0; round < rounds; round++) {
      await aroundModes(counts(count), draws.seed);
      const climbed = await up(at, tolerance);
      evaluations += climbed.evaluations;
      at = climbed.at;
      if (climbed.evaluations <= 3) break;
    }
  }
  const effective = await team.effective(kernelParameters(spec, at));
  const count = counts(lastCount).map((least, n) => enough(least, effective[n]! / stages.at(-1)!.count));
  await aroundModes(count, draws.seed);
  const climbed = await up(at, 0.01);
  return { ...climbed, evaluations: evaluations + climbed.evaluations, count };
}
