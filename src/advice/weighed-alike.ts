import { rowsOf } from '../lib/rows.ts';
import { sampleAgreement } from '../results/agreement.ts';
import { type AgreementDraws, drawnInterval } from '../results/agreement-draws.ts';
import type { ScenarioRow } from '../results/scenario-rows.ts';
import { ratedProfiles } from '../study/study.ts';
import type { PanelFit } from './estimated.ts';
import { categoryShares, type Panel, utility } from './panel.ts';

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
 */
export function weighedAlike(
  panel: Drawn | undefined,
  rows: readonly ScenarioRow[],
  draws: ReadonlyMap<number, AgreementDraws>,
): ReadonlyMap<number, Agreeing> {
  const told = panel?.fit.ridge === 0 ? panel : undefined;
  return new Map(
    rows.flatMap(({ scenario, ratings }) => {
      const own = draws.get(scenario);
      if (ratings.kind === 'hidden' || !own) return [];
      const alike = told && alikeOf(told, scenario, ratings.value.people, own);
      return [[scenario, { ...drawnInterval(own), alike }] as const];
    }),
  );
}

function alikeOf(panel: Drawn, scenario: number, people: number, draws: AgreementDraws): Agreeing['alike'] {
  const { estimate, bootstrap } = panel.fit;
  const shares = categoryShares(panel, utility(panel, ratedProfiles(panel.study)[scenario]!));
  const at = (parameters: Float64Array) =>
    sampleAgreement(
      shares.map((share) => share(parameters)),
      people,
    );
  const expected = at(estimate);
  const differences = rowsOf(bootstrap, estimate.length).map((row, b) => draws[b]! - at(row));
  const { high } = drawnInterval(differences);
  return Number.isNaN(expected + high) ? undefined : { expected, less: high < 0 };
}
