import type { GroupAnalysis } from '../../estimation/groups/analysis.ts';
import type { StrictnessTest } from '../../estimation/groups/strictness.ts';
import { testLevel } from '../../estimation/joint-test.ts';
import { formatList } from '../../i18n/format.ts';
import { groupTestsTexts } from '../../i18n/group-tests.ts';
import { pText } from '../../views/pValue.ts';

type Tested = Pick<GroupAnalysis['questions'][number], 'strictness' | 'steps' | 'difference' | 'raised'> & {
  readonly groupNames: readonly string[];
  readonly background: { readonly ordered: boolean };
};

/**
 * Whether the groups of a question differ, strictness first: weights are read given that. By what p is raised to for all
 * that is said of the question.
 *
 * @param name - what a criterion is called for the reader
 */
export function groupFinding(tested: Tested, name: (criterion: string) => string): string {
  return [...strictnessFinding(tested), ...stepsFinding(tested), ...weightsFinding(tested, name)].join(' ');
}

function strictnessFinding({ strictness, background, raised }: Tested): string[] {
  if (!strictness || Number.isNaN(strictness.p)) return [];
  const text = groupTestsTexts();
  const p = pText(raised.strictness);
  const isShown = raised.strictness < testLevel;
  if (!background.ordered) return [isShown ? text.strict.shown(p) : text.strict.notShown(p)];
  return [isShown ? text.strictAlong.shown(p, rises(strictness.groups)) : text.strictAlong.notShown(p)];
}

/** Whether strictness goes up with the group's rank, over people. */
function rises(groups: StrictnessTest['groups']): boolean {
  const people = groups.reduce((sum, group) => sum + group.people, 0);
  const middle = groups.reduce((sum, group, rank) => sum + (rank * group.people) / people, 0);
  const along = groups.map(({ people: n, strictness }, rank) =>
    n === 0 ? 0 : (rank - middle) * n * strictness,
  );
  return along.reduce((sum, part) => sum + part, 0) > 0;
}

/**
 * Said only where a difference is shown, since none of these is what is asked for, and only of the lowest such step: what
 * differs there shows in the steps above it too.
 */
function stepsFinding({ steps, raised, groupNames }: Tested): string[] {
  if (!steps) return [];
  const text = groupTestsTexts();
  const { constants, closeness, thresholds, weights } = raised;
  const often = constants < testLevel ? [text.ownConstants(pText(constants))] : [];
  if (weights < testLevel) return often;
  if (thresholds < testLevel) return [...often, text.ownThresholds(pText(thresholds))];
  if (!(closeness < testLevel)) return often;
  return [...often, closenessFinding(closeness, steps.closeness.groups, groupNames)];
}

/** Of more than two groups the test does not tell which. */
function closenessFinding(p: number, groups: readonly number[], groupNames: readonly string[]): string {
  const text = groupTestsTexts();
  if (groups.length > 2) return text.notEquallyClose(pText(p));
  const least = groups[0]! < groups[1]! ? 0 : 1;
  return text.lessClose(groupNames[least]!, pText(p));
}

/** The step of weights and each criterion are tests apart: either may show what the other does not. */
function weightsFinding({ difference, raised }: Tested, name: (criterion: string) => string): string[] {
  const text = groupTestsTexts();
  const p = raised.weights;
  const found = difference.criteria.flatMap(({ criterion }, c) =>
    raised.criteria[c]! < testLevel ? [{ criterion, p: raised.criteria[c]! }] : [],
  );
  if (p < testLevel) {
    const names = found.map(({ criterion }) => name(criterion));
    return [text.weigh(pText(p)), names.length > 0 ? text.found(formatList(names)) : text.notFound];
  }
  const together = Number.isNaN(p) ? text.weighUnknown : text.weighAlike(pText(p));
  if (found.length === 0) return [together];
  const names = formatList(found.map((each) => text.withP(name(each.criterion), pText(each.p))));
  // What goes less closely with the criteria seems to weigh each of them otherwise.
  const explained = raised.closeness < testLevel || raised.thresholds < testLevel;
  return [together, explained ? text.foundByOther(names) : text.foundApart(names)];
}
