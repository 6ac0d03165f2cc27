import { cholesky } from '../../lib/cholesky.ts';
import { addSquare, mirrored } from '../../lib/squares.ts';
import { type Climbed, climb, type Objective } from './climb.ts';
import { hessian, roughErrors } from './curvature.ts';
import { type LabelMixture, mixedPersons } from './labels.ts';
import type { Draws } from './model.ts';
import { enough } from './more-points.ts';
import { kernelParameters, modelScores } from './parameters.ts';
import { lastCount } from './placer.ts';
import type { Specification } from './specification.ts';
import type { Team } from './team.ts';

/** What is maximised: persons' log-likelihoods, summed here in their order. */
export type Simulated = {
  readonly spec: Specification;
  readonly team: Team;
  readonly personWeight: Float64Array;
  /** Where the team holds each person as if of each group. */
  readonly mixture: LabelMixture | undefined;
  readonly largestStep: (at: Float64Array, direction: Float64Array) => number;
  readonly onStep: (logLikelihood: number, gradient: Float64Array) => void;
};

/** Persons' log-likelihoods [N] and scores [N,P] at θ. */
export async function evaluated({ spec, team, mixture }: Simulated, theta: Float64Array) {
  const { value, score } = await team.evaluate(kernelParameters(spec, theta));
  const held = { value: value.slice(), score: modelScores(spec, theta.length, score, value.length) };
  return mixture ? mixedPersons(held, mixture) : held;
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
      for (let p = 0; p < P; p++) gradient[p]! -= w * score[n * P + p]!;
      addSquare(outer, score, n * P, P, w);
    }
    return { value: sum, gradient, outer: mirrored(outer, P) };
  };
}

/** Points around the mode in turn, and how near the maximum of each must be found, in standard errors. */
const stages = [
  { count: 64, tolerance: 0.1, rounds: 4 },
  { count: 128, tolerance: 0.02, rounds: 2 },
] as const;
const iterations = 50;
const mostEvaluations = 1000;

/** A maximum over points that are no longer moved, and how many each person held had around the mode. */
export type Maximum = Climbed & { readonly count: Int32Array };

/** Climbs over ever more points, and stops on points that are no longer moved. */
export async function maximised(simulated: Simulated, start: Float64Array, draws: Draws): Promise<Maximum> {
  const { team } = simulated;
  const none = new Int32Array(held(simulated));
  if (draws.kind === 'quadrature')
    return { ...(await byQuadrature(simulated, start, draws.nodes)), count: none };
  if (draws.kind === 'adaptive') return aroundModes(simulated, start, draws.seed);
  const { kind: sequence, seed, count } = draws;
  await team.place({ kind: 'population', sequence, seed, count });
  const rough = await ascent(simulated, start, 0.1);
  const curvature = await curvatureAt(simulated, rough, start);
  const climbed = await ascent(simulated, rough.at, 0.001, curvature);
  const evaluations = rough.evaluations + start.length + climbed.evaluations;
  return { ...climbed, evaluations, count: none.fill(count) };
}

/** How many persons the team holds. */
export function held({ mixture, personWeight }: Simulated): number {
  return mixture ? mixture.person.length : personWeight.length;
}

/** Nodes move with the estimates until these stand still. */
async function byQuadrature(simulated: Simulated, start: Float64Array, nodes: number): Promise<Climbed> {
  let climbed: Climbed | undefined;
  let evaluations = 0;
  do {
    const at: Float64Array = climbed?.at ?? start;
    await simulated.team.place({ kind: 'quadrature', theta: kernelParameters(simulated.spec, at), nodes });
    climbed = await ascent(simulated, at, 1e-6, climbed?.curvature);
    evaluations += climbed.evaluations;
  } while (climbed.evaluations > 2 && evaluations < mostEvaluations);
  return { ...climbed, evaluations };
}

async function aroundModes(simulated: Simulated, start: Float64Array, seed: number): Promise<Maximum> {
  const { spec, team } = simulated;
  let count: Int32Array = new Int32Array(held(simulated));
  let at = start;
  let curvature: Float64Array | undefined;
  let evaluations = 0;
  const up = async (tolerance: number) => {
    await team.place({ kind: 'modes', theta: kernelParameters(spec, at), seed, count });
    const climbed = await ascent(simulated, at, tolerance, curvature);
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
  count = enough(effective, count).map((each) => Math.max(lastCount, each));
  return { ...(await up(0.01)), evaluations, count };
}

/** Climbs on from a top of other points, over so many a person, placed there. */
export async function climbedAgain(
  simulated: Simulated,
  top: Maximum,
  seed: number,
  count: Int32Array,
): Promise<Maximum> {
  const theta = kernelParameters(simulated.spec, top.at);
  await simulated.team.place({ kind: 'modes', theta, seed, count });
  // The curvature there may be of those points only.
  return { ...(await ascent(simulated, top.at, 0.001)), count };
}

function ascent(simulated: Simulated, from: Float64Array, tolerance: number, curvature?: Float64Array) {
  const { largestStep, onStep } = simulated;
  const report = (value: number, gradient: Float64Array) => onStep(-value, gradient);
  const settings = { tolerance, iterations, largestStep, onStep: report, ...(curvature && { curvature }) };
  return climb(objectiveOf(simulated), from, settings);
}

/** The curvature by differences where that is one of a maximum: scores of few persons tell little of it. */
async function curvatureAt(
  simulated: Simulated,
  climbed: Climbed,
  start: Float64Array,
): Promise<Float64Array> {
  const H = await hessian(objectiveOf(simulated), climbed, roughErrors(climbed, start));
  return cholesky(H, start.length) ? H : climbed.curvature;
}
