import { fail, ok, type Result } from '../lib/result.ts';
import type { Analysis, Term } from './analysis.ts';
import { onScale } from './scales.ts';
import type { NoOrder, NoRole } from './table-problem.ts';

export type TableKind = Analysis['data']['kind'];

/** The part that one column plays. At most one column has each of those that are not criteria or left out. */
export type Role =
  | 'respondent'
  | 'scenario'
  | 'profile'
  | 'answer'
  | 'weight'
  | 'available'
  /** A criterion whose numbers count as they are. */
  | 'numeric'
  /** A criterion of words or codes: each level gets a weight of its own, against the reference. */
  | 'coded'
  | 'left-out';

/** What speaks for a role. */
export type Reason =
  | 'name'
  | 'numbers'
  | 'mostly-numbers'
  | 'words'
  | 'few-numbers'
  | 'one-chosen'
  | 'mostly-one-chosen'
  | 'groups-rows'
  | 'differs-within'
  | 'same-everywhere'
  | 'every-row-differs'
  | 'many-words'
  | 'same-within'
  | 'same-within-person'
  | 'names-scenarios'
  | 'empty'
  | 'chosen-by-you';

/** A column with the part it plays. */
export type ColumnRole = {
  readonly column: string;
  readonly role: Role;
  readonly reason: Reason;
  readonly numeric: boolean;
  /** Its values in order; empty where there are too many to be levels or answers. */
  readonly levels: readonly string[];
  /** The level that the others are set against when the column is coded. */
  readonly reference: string | undefined;
};

/** All that has to be known of a table to fit a model on it. */
export type Roles = {
  readonly kind: TableKind;
  readonly columns: readonly ColumnRole[];
  /** Ratings in words: the answers, lowest first; undefined where numbers give the order. */
  readonly categories: readonly string[] | undefined;
  /** Who says so: `guessed` where nobody does yet, so that nothing can be fitted. */
  readonly order: 'known' | 'guessed' | 'confirmed';
  /** Choices: whether every profile but the first gets a constant. */
  readonly constants: boolean;
};

const single: readonly Role[] = ['respondent', 'scenario', 'profile', 'answer', 'weight', 'available'];

/** Gives a column a role; who had it before, when only one can have it, is left out. */
export function withRole(roles: Roles, column: string, role: Role): Roles {
  const ousts = single.includes(role);
  const columns = roles.columns.map((each): ColumnRole => {
    if (each.column === column) return { ...each, role, reason: 'chosen-by-you' };
    return ousts && each.role === role ? { ...each, role: 'left-out', reason: 'chosen-by-you' } : each;
  });
  if (answerOf(columns)?.column === answerOf(roles.columns)?.column) return { ...roles, columns };
  return { ...roles, columns, ...orderOf(roles.kind, columns) };
}

/** The order of the answers: that of numbers, of a usual scale, or else a guess. */
export function orderOf(
  kind: TableKind,
  columns: readonly ColumnRole[],
): Pick<Roles, 'categories' | 'order'> {
  const answer = answerOf(columns);
  const words = kind === 'ratings' && answer && !answer.numeric && answer.levels.length > 1;
  if (!words) return { categories: undefined, order: 'known' };
  const usual = onScale(answer.levels);
  return usual ? { categories: usual, order: 'known' } : { categories: answer.levels, order: 'guessed' };
}

function answerOf(columns: readonly ColumnRole[]): ColumnRole | undefined {
  return columns.find(({ role }) => role === 'answer');
}

/** Moves an answer one place down the order of categories. */
export function withLower(roles: Roles, category: string): Roles {
  const categories = [...(roles.categories ?? [])];
  const at = categories.indexOf(category);
  if (at < 1) return roles;
  [categories[at - 1], categories[at]] = [categories[at]!, categories[at - 1]!];
  return { ...roles, categories };
}

/** Sets the level that a coded column's other levels are compared with. */
export function withReference(roles: Roles, column: string, reference: string): Roles {
  const columns = roles.columns.map((each) => (each.column === column ? { ...each, reference } : each));
  return { ...roles, columns };
}

/**
 * The analysis that some roles stand for: maximum likelihood of every criterion's own effect.
 *
 * @returns the analysis, or the first role that is still missing, or that nobody confirmed the order of answers
 */
export function analysisOf(file: string, roles: Roles): Result<Analysis, NoRole | NoOrder> {
  const having = (role: Role) => roles.columns.find((column) => column.role === role)?.column;
  const answer = having('answer');
  if (answer === undefined) return fail({ kind: 'no-role', role: 'answer' });
  const respondent = having('respondent');
  const weight = having('weight');
  const shared = { file, answer, ...(respondent && { respondent }), ...(weight && { weight }) };
  const terms = roles.columns.flatMap(criterionTerm);
  const rest = { model: { family: 'fixed' as const }, covariance: 'respondent' as const };
  if (roles.kind === 'ratings') {
    if (terms.length === 0) return fail({ kind: 'no-role', role: 'criterion' });
    const { categories, order } = roles;
    if (order === 'guessed') return fail({ kind: 'no-order' });
    const data = { ...shared, kind: 'ratings' as const, ...(categories && { categories: [...categories] }) };
    return ok({ format: 'afweging/analysis@1', data, terms, ...rest });
  }
  const scenario = having('scenario');
  if (scenario === undefined) return fail({ kind: 'no-role', role: 'scenario' });
  const all = [...constantTerms(roles), ...terms];
  if (all.length === 0) return fail({ kind: 'no-role', role: 'criterion' });
  const profile = having('profile');
  const available = having('available');
  const data = {
    ...shared,
    kind: 'choices' as const,
    scenario,
    ...(profile && { profile }),
    ...(available && { available }),
  };
  return ok({ format: 'afweging/analysis@1', data, terms: all, ...rest });
}

function criterionTerm({ column, role, reference }: ColumnRole): Term[] {
  if (role === 'numeric') return [{ column }];
  return role === 'coded' && reference !== undefined ? [{ column, coding: 'dummy', reference }] : [];
}

function constantTerms({ columns, constants }: Roles): Term[] {
  const profile = columns.find(({ role }) => role === 'profile');
  return constants && profile ? profile.levels.slice(1).map((constant) => ({ constant })) : [];
}
