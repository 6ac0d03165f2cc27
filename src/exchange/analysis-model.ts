import { classRidge, type LatentClassModel } from '../estimation/latent-class/model.ts';
import type { MixedModel, RandomTerm } from '../estimation/mixed/model.ts';
import { type Model, maximumLikelihood } from '../estimation/model.ts';
import { fail, ok, type Result } from '../lib/result.ts';
import { sobolDimensions } from '../lib/sobol.ts';
import type { Analysis } from './analysis.ts';
import type { AnalysisData } from './analysis-data.ts';
import type { BadAnalysis } from './table-problem.ts';
import type { CodedColumn } from './term-columns.ts';

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
  if (model.family === 'person') return refused('model.family', 'a family other than "person"');
  if (model.family === 'fixed') return ok(maximumLikelihood);
  if (model.family === 'latent-class') {
    const { membership: _, ...asked } = model;
    return ok({ ...asked, ...classSettings, ...(data.membership && { membership: data.membership }) });
  }
  const ratings = data.dataset.kind === 'ratings';
  if (model.family === 'random-intercept') {
    if (!ratings) return refused('model.family', 'a family for choices: "fixed" or "mixed"');
    const draws = { kind: 'quadrature' as const, nodes: model.quadrature };
    return ok({
      family: 'mixed',
      random: [],
      correlated: false,
      intercept: true,
      scaleUse: model.scaleUse,
      draws,
    });
  }
  if (model.intercept && !ratings) return refused('model.intercept', 'false for choices');
  const random: RandomTerm[] = [];
  const levels = new Map(data.coded.flatMap(levelsOf));
  for (const [name, distribution] of Object.entries(model.random)) {
    const coefficient = data.dataset.names.indexOf(name);
    const coded = data.coded.find(({ criterion }) => criterion === name);
    const criterion = levels.get(coefficient);
    if (criterion !== undefined && criterion in model.random) {
      return refused(`model.random.${name}`, `no key beside ${criterion}, which holds it`);
    }
    if (criterion !== undefined && distribution.endsWith('lognormal')) {
      return refused(`model.random.${name}`, '"normal", "uniform" or "triangular" for one level of a column');
    }
    if (coefficient >= 0) random.push({ kind: 'coefficient', coefficient, distribution });
    else if (!coded) return refused(`model.random.${name}`, `no such key: it is none of ${names(data)}`);
    else if (distribution !== 'normal') return refused(`model.random.${name}`, '"normal" for a whole column');
    else random.push({ kind: 'criterion', name, first: coded.first, matrix: coded.matrix });
  }
  const deviates = random.reduce((sum, term) => sum + deviatesOf(term), model.intercept ? 1 : 0);
  if (deviates > sobolDimensions) {
    return refused('model.random', `at most ${sobolDimensions} things that differ, not ${deviates}`);
  }
  if (random.length === 0 && !model.intercept) return refused('model.random', 'at least one coefficient');
  return ok({
    family: 'mixed',
    random,
    correlated: model.correlated,
    intercept: model.intercept,
    scaleUse: false,
    draws: model.draws,
  });
}

/** Each coefficient of a coded column, by its number. */
function levelsOf({ criterion, first, levels }: CodedColumn): [number, string][] {
  return Array.from({ length: levels.length - 1 }, (_, w) => [first + w, criterion]);
}

function deviatesOf(term: RandomTerm): number {
  return term.kind === 'criterion' ? term.matrix.length - 1 : 1;
}

function refused(path: string, expected: string): Result<never, BadAnalysis> {
  return fail({ kind: 'bad-analysis', path, expected });
}

function names({ dataset, coded }: AnalysisData): string {
  return [...dataset.names, ...coded.map(({ criterion }) => criterion)].join(', ');
}
