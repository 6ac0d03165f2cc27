import { nextTurn } from '../../lib/next-turn.ts';
import { fail, ok, type Result } from '../../lib/result.ts';
import { hashed } from '../../lib/scramble.ts';
import type { Dataset } from '../../response/dataset.ts';
import type { Fit, OnProgress, Step } from '../fit.ts';
import type { FitProblem } from '../problem.ts';
import { orderKeeperFrom } from '../thresholds.ts';
import { atEnds, withoutSpreads } from './at-ends.ts';
import { withoutMeans, withoutSpread } from './diagnosis.ts';
import { settledAtMeans } from './far-columns.ts';
import type { LabelMixture } from './labels.ts';
import { climbedAgain, maximised } from './maximised.ts';
import type { Draws, MixedModel } from './model.ts';
import { morePoints, runsOff } from './more-points.ts';
import type { Maximum } from './near.ts';
import type { MixedFit, Top } from './outcome.ts';
import type { Persons } from './placing.ts';
import { type Prepared, prepare } from './prepare.ts';
import { reachOf } from './reach.ts';
import { type Seen, seenAt } from './seen.ts';
import { noMaximum, settled } from './settled.ts';
import { objectiveOf, type Simulated } from './simulated.ts';
import type { Team } from './team.ts';
import { largest, overDraws, told } from './told.ts';

/** Has workers hold the persons for as long as `use` lasts. */
export type WithTeam = <T>(persons: Persons, use: (team: Team) => Promise<T>) => Promise<T>;

/**
 * Estimates a mixed logit or ordered logit by maximum simulated likelihood over each person's answers (Train
 * 2009, chapters 6 and 10), beginning at the fixed model.
 *
 * @param fixed - the fixed model's fit of the same data
 */
export async function fitMixed(
  data: Dataset,
  model: MixedModel,
  fixed: Fit,
  withTeam: WithTeam,
  onProgress: OnProgress,
): Promise<Result<MixedFit, readonly FitProblem[]>> {
  const unfit = withoutMeans(fixed);
  if (unfit.length > 0) return fail(unfit);
  // Each part of the work that falls to the page has a turn of its own, so that it answers in between.
  await nextTurn();
  const prepared = prepare(data, model, fixed);
  const hopeless = withoutSpread(prepared.spec, prepared.personWeight.length);
  if (hopeless) return fail([hopeless]);
  const path: Step[] = [];
  const onStep = (logLikelihood: number, gradient: Float64Array) => {
    const step = { iteration: path.length, logLikelihood, gradientNorm: largest(gradient) };
    path.push(step);
    onProgress({ kind: 'step', step });
  };
  let found: Found = { kind: 'less', prepared, evaluations: 0 };
  while (found.kind === 'less') found = await climbed(data, model, fixed, found, withTeam, onStep);
  return ok({ ...found.fit, path });
}

/** A fit, or what is left to be sought where spreads turned out to be 0. */
type Found =
  | { readonly kind: 'fit'; readonly fit: Omit<MixedFit, 'path'> }
  | { readonly kind: 'less'; readonly prepared: Prepared; readonly evaluations: number };

async function climbed(
  data: Dataset,
  model: MixedModel,
  fixed: Fit,
  { prepared, evaluations }: Extract<Found, { kind: 'less' }>,
  withTeam: WithTeam,
  onStep: Simulated['onStep'],
): Promise<Found> {
  const { spec, persons, personWeight, mixture, far } = prepared;
  await nextTurn();
  const start = prepared.start();
  await nextTurn();
  return withTeam(persons, async (team) => {
    const largestStep = orderKeeperFrom(spec.means + spec.spreads, start.length);
    const simulated: Simulated = { spec, personWeight, mixture, team, largestStep, onStep };
    const draws = spec.shapes.length > 0 ? model.draws : single;
    let maximum = await maximised(simulated, start, draws);
    let all = evaluations;
    for (let round = 1; ; round++) {
      const end = await settledAt(simulated, maximum, start, far);
      all += end.evaluations;
      const { vanished, ranOff } = atEnds(spec, end, start);
      if (vanished.size > 0)
        return { kind: 'less', prepared: withoutSpreads(prepared, vanished, end), evaluations: all };
      const top = { ...(ranOff ? noMaximum(end) : end), count: maximum.count };
      const seen = await seenAt(simulated, top.at);
      const chance = await overDraws(draws, simulated, top);
      const again = round < mostRounds && chance.loss && wanted(top, seen, ofHeld(chance.loss, mixture));
      if (draws.kind === 'adaptive' && again) {
        maximum = await climbedAgain(simulated, top, hashed(draws.seed, round), again);
        continue;
      }
      const found = { simulated, top: { ...top, evaluations: all }, seen, draws: chance };
      await nextTurn();
      return { kind: 'fit', fit: told(data, fixed, prepared, found) };
    }
  });
}

function settledAt(simulated: Simulated, maximum: Maximum, start: Float64Array, far: Prepared['far']) {
  const { spec, personWeight } = simulated;
  const objective = objectiveOf(simulated);
  const settings = { ...simulated, reach: reachOf(personWeight.length) };
  if (!far) return settled(objective, maximum, start, settings);
  const columns = { mean: far, threshold: spec.means + spec.spreads };
  return settledAtMeans(objective, maximum, start, settings, columns);
}

/** Points a person for another climb: also where this one ended at no maximum, or at one of its points only. */
function wanted(top: Top, { effective }: Seen, loss: Float64Array): Int32Array | undefined {
  const isTop = top.stop === 'gradient' && !runsOff(effective);
  return morePoints({ effective, loss }, top.count) ?? (isTop ? undefined : top.count);
}

/** By those whom the team holds: a person as if of each group. */
function ofHeld(loss: Float64Array, mixture: LabelMixture | undefined): Float64Array {
  return mixture ? Float64Array.from(mixture.person, (n) => loss[n]!) : loss;
}

/** Climbs, each over more points than the one before. */
const mostRounds = 5;

/** Where nothing differs between persons there is nothing to integrate over. */
const single: Draws = { kind: 'quadrature', nodes: 1 };
