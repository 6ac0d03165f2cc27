import { leadersTexts } from '../../i18n/leaders.ts';
import type { LeadersColumn, LeadersTable } from '../../results/leaders.ts';
import type { Study } from '../../study/study.ts';
import { optionName } from '../../views/studyNames.ts';

/** How groups' lists are made: by weights drawn towards the whole, or from each group's own answers alone. */
export const ways = ['together', 'own'] as const;
export type Way = (typeof ways)[number];

/** The lists of a background question, made in one way. */
export type Lists = {
  readonly question: string;
  readonly way: Way;
  readonly columns: readonly LeadersColumn[];
};

/** Whether there are lists of both kinds. */
export function hasWays({ together }: LeadersTable): boolean {
  return typeof together === 'object';
}

/** The lists made as asked, where there are such. */
export function listsBy(way: Way, { question, columns, together }: LeadersTable): Lists {
  return way === 'together' && typeof together === 'object'
    ? { question, way, columns: together.columns }
    : { question, way: 'own', columns };
}

/** Whose list it is. */
export function columnName(study: Study, question: string, { option }: LeadersColumn): string {
  return option === undefined ? leadersTexts().allGroups : optionName(study, question, option);
}
