import type { MixedModel, RandomTerm } from '../estimation/mixed/model.ts';
import { fail, ok, type Result } from '../lib/result.ts';
import type { Analysis } from './analysis.ts';
import type { AnalysisData } from './analysis-data.ts';
import type { BadAnalysis } from './table-problem.ts';

/** The model that is integrated over persons: undefined for the fixed one, which is not. */
export function integratedModel(
  { model }: Analysis,
  data: AnalysisData,
): Result<MixedModel | undefined, BadAnalysis> {
  if (model.family === 'fixed') return ok(undefined);
  const ratings = data.dataset.kind === 'ratings';
  if (model.family === 'random-intercept') {
    if (!ratings) return refused('model.family', 'a family for choices: "fixed" or "mixed"');
    const draws = { kind: 'quadrature' as const, nodes: model.quadrature };
    return ok({ family: 'mixed', random: [], correlated: false, intercept: true, draws });
  }
  if (model.intercept && !ratings) return refused('model.intercept', 'false for choices');
  const random: RandomTerm[] = [];
  for (const [name, distribution] of Object.entries(model.random)) {
    const coefficient = data.dataset.names.indexOf(name);
    const coded = data.coded.find(({ criterion }) => criterion === name);
    if (coefficient >= 0) random.push({ kind: 'coefficient', coefficient, distribution });
    else if (!coded) return refused(`model.random.${name}`, `no such key: it is none of ${names(data)}`);
    else if (distribution !== 'normal') return refused(`model.random.${name}`, '"normal" for a whole column');
    else random.push({ kind: 'criterion', name, first: coded.first, matrix: coded.matrix });
  }
  if (random.length === 0 && !model.intercept) return refused('model.random', 'at least one coefficient');
  return ok({
    family: 'mixed',
    random,
    correlated: model.correlated,
    intercept: model.intercept,
    draws: model.draws,
  });
}

function refused(path: string, expected: string): Result<never, BadAnalysis> {
  return fail({ kind: 'bad-analysis', path, expected });
}

function names({ dataset, coded }: AnalysisData): string {
  return [...dataset.names, ...coded.map(({ criterion }) => criterion)].join(', ');
}
