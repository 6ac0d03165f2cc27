import { addSquare, mirrored } from '../../lib/squares.ts';
import type { Objective } from './climb.ts';
import { type LabelMixture, mixedPersons } from './labels.ts';
import { kernelParameters, modelScores } from './parameters.ts';
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

/** How many persons the team holds. */
export function held({ mixture, personWeight }: Simulated): number {
  return mixture ? mixture.person.length : personWeight.length;
}
