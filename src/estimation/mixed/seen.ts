import type { People } from './coefficients.ts';
import { expected, mixedPeople } from './labels.ts';
import { kernelParameters } from './parameters.ts';
import { evaluated, type Simulated } from './simulated.ts';

/** What the points that were maximised over say at the maximum. */
export type Seen = {
  /** [N,P] */
  readonly score: Float64Array;
  readonly people: People;
  /** [N] */
  readonly hit: Float64Array;
  /** [N] */
  readonly effective: Float64Array;
};

export async function seenAt(simulated: Simulated, theta: Float64Array): Promise<Seen> {
  const { score } = await evaluated(simulated, theta);
  const parameters = kernelParameters(simulated.spec, theta);
  const effective = await simulated.team.effective(parameters);
  return { ...(await ofPersons(simulated, parameters)), score, effective };
}

/** What the team holds of persons, who may be of several groups. */
async function ofPersons({ team, mixture }: Simulated, parameters: Float64Array) {
  const people = await team.people(parameters);
  const hit = await team.hits(parameters);
  if (!mixture) return { people, hit };
  const { value } = await team.evaluate(parameters);
  return { people: mixedPeople(people, value, mixture), hit: expected(hit, mixture) };
}
