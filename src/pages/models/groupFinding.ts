import type { GroupAnalysis } from '../../estimation/groups/analysis.ts';
import { testLevel } from '../../estimation/joint-test.ts';
import { formatList } from '../../i18n/format.ts';
import { groupTestsTexts } from '../../i18n/group-tests.ts';
import { inSentence } from '../../i18n/sentence.ts';
import { pText } from '../../views/pValue.ts';

type Tested = Pick<GroupAnalysis['questions'][number], 'strictness' | 'steps' | 'difference'> & {
  readonly groupNames: readonly string[];
  readonly background: { readonly ordered: boolean };
};

/**
 * Whether the groups of a question differ, strictness first: weights are read given that.
 *
 * @param name - what a criterion is called for the reader
 */
export function groupFinding(tested: Tested, name: (criterion: string) => string): string {
  return [...strictnessFinding(tested), ...stepsFinding(tested), ...weightsFinding(tested, name)].join(' ');
}

function strictnessFinding({ strictness, background }: Tested): string[] {
  if (!strictness || Number.isNaN(strictness.p)) return [];
  const text = groupTestsTexts();
  const { shown, notShown } = background.ordered ? text.strictAlong : text.strict;
  return [(strictness.p < testLevel ? shown : notShown)(pText(strictness.p))];
}

/** Said only where a difference is shown: neither step is what is asked for. */
function stepsFinding({ steps, groupNames }: Tested): string[] {
  if (!steps) return [];
  const text = groupTestsTexts();
  const { closeness, thresholds } = steps;
  const least = closeness.groups.indexOf(
    Math.min(...closeness.groups.filter((group) => !Number.isNaN(group))),
  );
  return [
    ...(closeness.p < testLevel ? [text.lessClose(inSentence(groupNames[least]!), pText(closeness.p))] : []),
    ...(thresholds !== undefined && thresholds < testLevel ? [text.ownThresholds(pText(thresholds))] : []),
  ];
}

/** All criteria together and each of them are tests apart: either may show what the other does not. */
function weightsFinding({ difference }: Tested, name: (criterion: string) => string): string[] {
  const text = groupTestsTexts();
  const found = difference.criteria.filter(({ adjusted }) => adjusted < testLevel);
  if (difference.p < testLevel) {
    const names = found.map(({ criterion }) => name(criterion));
    return [
      text.weigh(pText(difference.p)),
      names.length > 0 ? text.found(formatList(names)) : text.notFound,
    ];
  }
  const together = Number.isNaN(difference.p) ? text.weighUnknown : text.weighAlike(pText(difference.p));
  const names = found.map(({ criterion, adjusted }) => text.withP(name(criterion), pText(adjusted)));
  return names.length > 0 ? [together, text.foundApart(formatList(names))] : [together];
}
