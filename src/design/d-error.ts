import exp from '@stdlib/math-base-special-exp';
import { CholeskyDecomposition, Matrix } from 'ml-matrix';
import type { Scenario } from '../study/study.ts';
import { codedRow, type DesignModel } from './design-model.ts';
import { aboutWeights, information, symmetric } from './fisher.ts';
import { logDeterminant } from './log-determinant.ts';
import type { Points } from './priors.ts';

/**
 * The D-error of a design: |M|^(−1/K) with M the information that one respondent gives on the K weights, on average
 * over blocks; where weights are unsure, its mean over their draws (Sándor and Wedel 2001). Smaller is better; Infinity
 * when the weights cannot all be told apart.
 *
 * @param blocks - the scenarios that each respondent may get
 */
export function dError(model: DesignModel, points: Points, blocks: readonly (readonly Scenario[])[]): number {
  const { nuisances, draws, spread } = points;
  const rows = blocks.map((scenarios) =>
    scenarios.map((scenario) => scenario.map((profile) => codedRow(model, profile))),
  );
  const errors = draws.map((weights) => {
    const each = rows.map((own) => information(model, own, { nuisances, weights }));
    const mean = meanInformation(each, model, spread);
    const log = mean && logDeterminant(mean);
    return log === undefined ? Number.POSITIVE_INFINITY : exp(-log / model.weights);
  });
  return errors.reduce((sum, error) => sum + error, 0) / errors.length;
}

/**
 * What a respondent tells about the weights [K,K], on average over blocks; undefined where even the rest cannot be
 * told.
 */
function meanInformation(
  blocks: readonly Matrix[],
  { nuisances }: DesignModel,
  spread: Float64Array,
): Matrix | undefined {
  if (spread.every((sd) => sd === 0)) return aboutWeights(meanOf(blocks), nuisances);
  const each = blocks.map((whole) => aboutWeights(whole, nuisances));
  if (each.some((own) => !own)) return undefined;
  return meanOf(each.map((own) => amongDiffering(own!, spread)));
}

/**
 * What a person tells about the mean weights when weights differ between people: (M⁻¹ + Σ)⁻¹, by marginal
 * quasi-likelihood (Breslow and Clayton 1993; for designs Moerbeek, Van Breukelen and Berger 2001), written so that M
 * may be singular: M − MD(I + DMD)⁻¹DM with DD = Σ.
 *
 * @param spread - [K] standard deviations between people
 */
function amongDiffering(own: Matrix, spread: Float64Array): Matrix {
  const md = own.clone().mulRowVector([...spread]);
  const inner = symmetric(Matrix.eye(spread.length).add(md.clone().mulColumnVector([...spread])));
  return symmetric(Matrix.sub(own, md.mmul(new CholeskyDecomposition(inner).solve(md.transpose()))));
}

function meanOf(matrices: readonly Matrix[]): Matrix {
  return matrices.reduce((sum, each) => Matrix.add(sum, each)).mul(1 / matrices.length);
}
