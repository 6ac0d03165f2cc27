import { classRidge, type LatentClassModel } from '../estimation/latent-class/model.ts';
import type { MixedModel, RandomTerm } from '../estimation/mixed/model.ts';
import { type Model, maximumLikelihood } from '../estimation/model.ts';
import { ok, type Result } from '../lib/result.ts';
import { sobolDimensions } from '../lib/sobol.ts';
import type { Analysis } from './analysis.ts';
import type { AnalysisData } from './analysis-data.ts';
import { randomTerms } from './random-terms.ts';
import { refused } from './refused.ts';
import type { BadAnalysis } from './table-problem.ts';

/** Expected people under which a class is refused, and resampled fits that tell whether people stay together. */
const classSettings = { minimum: 10, bootstrap: 50, ridge: classRidge };

/** The model that an analysis asks for, with the noise that it tells of. */
export function analysisModel(
  analysis: Pick<Analysis, 'model' | 'noise'>,
  data: AnalysisData,
): Result<Model | MixedModel | LatentClassModel, BadAnalysis> {
  const { noise, model } = analysis;
  if (!noise) return withoutNoise(analysis, data);
  if (!takesNoise(model)) return refused('noise', 'no such key beside this family: "fixed" or "mixed"');
  const own = withoutNoise(analysis, data);
  if (!own.ok || own.value.family === 'latent-class') return own;
  // Draws that never come change nothing.
  if (noise.keep === 1) return own;
  if (noise.of === 'answer') return ok({ ...own.value, noise: { keep: noise.keep, sizes: data.sizes } });
  const labels = data.labels?.noise;
  if (!labels) throw new Error('analysis: labels not read');
  return ok({ ...(own.value.family === 'fixed' ? alike : own.value), labels });
}

/** Where people differ in nothing there is one point to integrate over. */
const alike: MixedModel = {
  family: 'mixed',
  random: [],
  correlated: false,
  intercept: false,
  scaleUse: false,
  draws: { kind: 'quadrature', nodes: 1 },
};

function takesNoise({ family }: Analysis['model']): boolean {
  return family === 'fixed' || family === 'mixed' || family === 'random-intercept';
}

/** Of whatever family but "person", which needs a group's fit besides. */
function withoutNoise(
  { model }: Pick<Analysis, 'model'>,
  data: AnalysisData,
): Result<Model | MixedModel | LatentClassModel, BadAnalysis> {
  switch (model.family) {
    case 'person':
      return refused('model.family', 'a family other than "person"');
    case 'fixed':
      return ok(maximumLikelihood);
    case 'latent-class': {
      const { membership: _, ...asked } = model;
      return ok({ ...asked, ...classSettings, ...(data.membership && { membership: data.membership }) });
    }
    case 'random-intercept':
      return randomIntercept(model, data);
    case 'mixed':
      return mixed(model, data);
  }
}

type Asked<Family> = Extract<Analysis['model'], { family: Family }>;

function randomIntercept(
  { quadrature, scaleUse }: Asked<'random-intercept'>,
  { dataset }: AnalysisData,
): Result<MixedModel, BadAnalysis> {
  if (dataset.kind !== 'ratings') {
    return refused('model.family', 'a family for choices: "fixed" or "mixed"');
  }
  if (scaleUse && dataset.categories.length === 2) {
    return refused('model.scaleUse', 'false for two categories, which have no width');
  }
  const draws = { kind: 'quadrature' as const, nodes: quadrature };
  return ok({ ...alike, intercept: true, scaleUse, draws });
}

function mixed(
  { random, correlated, intercept, draws }: Asked<'mixed'>,
  data: AnalysisData,
): Result<MixedModel, BadAnalysis> {
  if (intercept && data.dataset.kind !== 'ratings') return refused('model.intercept', 'false for choices');
  const terms = randomTerms(random, data);
  if (!terms.ok) return terms;
  const deviates = terms.value.reduce((sum, term) => sum + deviatesOf(term), intercept ? 1 : 0);
  if (deviates > sobolDimensions) {
    return refused('model.random', `at most ${sobolDimensions} things that differ, not ${deviates}`);
  }
  if (deviates === 0) return refused('model.random', 'at least one coefficient');
  return ok({ ...alike, random: terms.value, correlated, intercept, draws });
}

function deviatesOf(term: RandomTerm): number {
  return term.kind === 'criterion' ? term.matrix.length - 1 : 1;
}
