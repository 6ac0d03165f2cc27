import type { RandomTerm } from '../estimation/mixed/model.ts';
import { ok, type Result } from '../lib/result.ts';
import type { Analysis } from './analysis.ts';
import type { AnalysisData } from './analysis-data.ts';
import { refused } from './refused.ts';
import type { BadAnalysis, SpreadByReference } from './table-problem.ts';
import type { CodedColumn } from './term-columns.ts';

/** By the names of coefficients and of whole coded columns, how each is distributed over people. */
type Asked = Extract<Analysis['model'], { family: 'mixed' }>['random'];

/** What differs between people. A level cannot differ by itself beside its whole column. */
export function randomTerms(asked: Asked, data: AnalysisData): Result<RandomTerm[], BadAnalysis> {
  const criterionOf = new Map(data.coded.flatMap(levelsOf));
  const terms: RandomTerm[] = [];
  for (const [name, distribution] of Object.entries(asked)) {
    const coefficient = data.dataset.names.indexOf(name);
    const criterion = criterionOf.get(coefficient);
    if (criterion !== undefined && Object.hasOwn(asked, criterion)) {
      return refused(`model.random.${name}`, `no key beside ${criterion}, which holds it`);
    }
    if (criterion !== undefined && distribution.endsWith('lognormal')) {
      return refused(`model.random.${name}`, '"normal", "uniform" or "triangular" for one level of a column');
    }
    const term =
      coefficient >= 0
        ? ok({ kind: 'coefficient' as const, coefficient, distribution })
        : wholeColumn(name, distribution, data);
    if (!term.ok) return term;
    terms.push(term.value);
  }
  return ok(terms);
}

/** What the spreads of single levels rest on, which those of whole columns do not. */
export function spreadByReference(asked: Asked, { dataset, coded }: AnalysisData): SpreadByReference[] {
  const criterionOf = new Map(coded.flatMap(levelsOf));
  const columns = Object.keys(asked).flatMap((name) => criterionOf.get(dataset.names.indexOf(name)) ?? []);
  return columns.length > 0 ? [{ kind: 'spread-by-reference', columns: [...new Set(columns)] }] : [];
}

function wholeColumn(
  name: string,
  distribution: Asked[string],
  { dataset, coded }: AnalysisData,
): Result<RandomTerm, BadAnalysis> {
  const column = coded.find(({ criterion }) => criterion === name);
  if (!column) {
    const known = [...dataset.names, ...coded.map(({ criterion }) => criterion)];
    return refused(`model.random.${name}`, `no such key: it is none of ${known.join(', ')}`);
  }
  if (distribution !== 'normal') return refused(`model.random.${name}`, '"normal" for a whole column');
  return ok({ kind: 'criterion', name, first: column.first, matrix: column.matrix });
}

/** Each coefficient of a coded column, by its number. */
function levelsOf({ criterion, first, levels }: CodedColumn): [number, string][] {
  return Array.from({ length: levels.length - 1 }, (_, w) => [first + w, criterion]);
}
