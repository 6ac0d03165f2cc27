import type { DesignModel } from './design-model.ts';

/** Under this a design is saturated or nearly so. */
export const leastResidualDf = 5;

/** The fewest scenarios, in all blocks together, that leave `leastResidualDf`. @param profiles - in each scenario */
export function enoughScenarios({ kind, weights, nuisances }: DesignModel, profiles: number): number {
  if (kind === 'ordered') return 1 + weights + leastResidualDf;
  return Math.ceil((weights + nuisances + leastResidualDf) / (profiles + nuisances - 1));
}

/** How long a respondent's list is, and how many scenarios of it all respondents share. */
type Lists = { readonly each: number; readonly anchors: number };

/** The fewest blocks that leave `leastResidualDf` where nobody gets a longer list; undefined where all share all of it. */
export function enoughBlocks(
  model: DesignModel,
  profiles: number,
  { each, anchors }: Lists,
): number | undefined {
  const scenarios = enoughScenarios(model, profiles);
  if (scenarios <= each) return 1;
  return anchors < each ? Math.ceil((scenarios - anchors) / (each - anchors)) : undefined;
}
