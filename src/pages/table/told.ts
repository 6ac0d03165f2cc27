import type { FitProblem } from '../../estimation/problem.ts';
import { formatList } from '../../i18n/format.ts';
import { tableTexts } from '../../i18n/table.ts';
import { fitProblem } from '../../problems/fit-problem.ts';
import type { Told } from '../../problems/told.ts';
import type { Dependence } from '../../state/prepared-table.ts';
import { coefficientName } from './words.ts';

/** A fit's problems in words, dependent columns by what they depend on where that is known. */
export function toldProblems(
  problems: readonly FitProblem[],
  dependences: readonly Dependence[],
): readonly Told[] {
  return problems.flatMap((problem) => {
    if (problem.kind !== 'not-identified' || dependences.length === 0) {
      return [fitProblem(problem, coefficientName)];
    }
    const explained = new Set(problem.sets.flat());
    const others = problem.coefficients.filter((name) => !explained.has(name));
    const rest = { ...problem, coefficients: others, sets: [] };
    return [
      ...dependences.map(toldDependence),
      ...(others.length > 0 ? [fitProblem(rest, coefficientName)] : []),
    ];
  });
}

function toldDependence({ columns, from }: Dependence): Told {
  const text = tableTexts();
  const [first, ...more] = columns.map(coefficientName);
  if (more.length === 0) return text.noDifference(first!);
  if (from === undefined) return text.dependent(formatList([first!, ...more]));
  const following = columns.filter((column) => column !== from);
  return text.follows(formatList(following), following.length, from);
}
