import type { Analysis } from '../exchange/analysis.ts';
import { usedColumns } from '../exchange/columns.ts';
import { answersOf, type Owners } from '../exchange/member-columns.ts';
import { ordered } from '../exchange/term-columns.ts';
import { type MemberQuestion, memberQuestion } from '../results/membership.ts';
import { startingMinimum } from '../study/study.ts';

/** The columns that say one thing of each respondent, and the same of so many that they could be shown. */
export function membersIn(owners: Owners, analysis: Analysis): MemberQuestion[] {
  if (!owners.people) return [];
  const used = new Set(usedColumns(analysis));
  return owners.table.header.flatMap((column) => {
    if (used.has(column)) return [];
    const answers = answersOf(column, owners);
    if (!answers.ok) return [];
    const levels = ordered(new Set(answers.value), owners.table);
    // Before all people are counted by a column in which everybody is alone.
    if (levels.length * startingMinimum > answers.value.length) return [];
    const people = levels.map(() => 0);
    const group = Int32Array.from(answers.value, (answer) => levels.indexOf(answer));
    for (const g of group) people[g]!++;
    const isShown = levels.length > 1 && people.every((each) => each >= startingMinimum);
    return isShown && !levels.includes('') ? [memberQuestion(column, levels, group)] : [];
  });
}
