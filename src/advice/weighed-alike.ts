import { logistic } from '../lib/logistic.ts';
import { rowsOf } from '../lib/rows.ts';
import { sampleAgreement } from '../results/agreement.ts';
import { type AgreementDraws, agreementInterval, drawnInterval } from '../results/agreement-draws.ts';
import type { ScenarioRow } from '../results/scenario-rows.ts';
import { ratedProfiles } from '../study/rated-profiles.ts';
import type { PanelFit } from './estimated.ts';
import { bounds, type Panel, utilities } from './panel.ts';

/** How far people agree about a scenario, beside as many people who all weigh as the model of them together. */
export type Agreeing = {
  /** The 95% interval of the agreement. */
  readonly low: number;
  readonly high: number;
  /** Undefined where no model tells. */
  readonly alike: { readonly expected: number; readonly less: boolean } | undefined;
};

type Drawn = Panel & { readonly fit: PanelFit & { readonly bootstrap: Float64Array } };

/**
 * By scenario of which there are draws. `less` where the 95% interval of agreement minus expectation, both over the same
 * draws of people, lies below 0: the two go up and down together, so the agreement's own interval would say it too
 * seldom. Of a penalised fit nothing is expected: its shares are drawn to those of the average case.
 *
 * @param panel - with the fit on the people of the draws, in their order
 * @param turn - called between small parts of the work
 */
export async function weighedAlike(
  panel: Drawn | undefined,
  rows: readonly ScenarioRow[],
  draws: ReadonlyMap<number, AgreementDraws>,
  turn: () => Promise<void>,
): Promise<ReadonlyMap<number, Agreeing>> {
  const models = panel?.fit.ridge === 0 ? await alikeModels(panel, turn) : undefined;
  const agreeing = new Map<number, Agreeing>();
  for (const { scenario, ratings } of rows) {
    const own = draws.get(scenario);
    if (ratings.kind === 'hidden' || !own) continue;
    const alike = models && alikeOf(models.map(agreementAt(scenario, ratings.value.people)), own);
    agreeing.set(scenario, { ...agreementInterval(ratings.value.counts, own), alike });
    await turn();
  }
  return agreeing;
}

/** What answers of people who weigh alike follow from, at some parameters: of all scenarios. */
type Alike = { readonly etas: readonly number[]; readonly thresholds: readonly number[] };

/** [1+B] at the estimates, and at those on each draw. */
async function alikeModels(panel: Drawn, turn: () => Promise<void>): Promise<Alike[]> {
  const { estimate, bootstrap } = panel.fit;
  const etas = utilities(panel, ratedProfiles(panel.study));
  const between = bounds(panel);
  const models: Alike[] = [];
  for (const parameters of [estimate, ...rowsOf(bootstrap, estimate.length)]) {
    models.push({ etas: etas(parameters), thresholds: between.map((bound) => bound(parameters)) });
    await turn();
  }
  return models;
}

/** The agreement that so many of them have on average about a scenario. */
function agreementAt(scenario: number, people: number): (model: Alike) => number {
  return ({ etas, thresholds }) => {
    const upTo = [...thresholds.map((threshold) => logistic(threshold - etas[scenario]!)), 1];
    return sampleAgreement(
      upTo.map((share, c) => share - (upTo[c - 1] ?? 0)),
      people,
    );
  };
}

/** @param expected - [1+B] agreement, first by the model itself */
function alikeOf([expected, ...drawn]: readonly number[], draws: AgreementDraws): Agreeing['alike'] {
  const { high } = drawnInterval(drawn.map((each, b) => draws[b]! - each));
  return Number.isNaN(expected! + high) ? undefined : { expected: expected!, less: high < 0 };
}
