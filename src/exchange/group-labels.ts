import { categoryFloors, sharesOverFloors } from '../estimation/known-noise.ts';
import type { LabelNoise } from '../estimation/mixed/labels.ts';
import { ok, type Result } from '../lib/result.ts';
import type { Dataset } from '../response/dataset.ts';
import type { Analysis } from './analysis.ts';
import type { Table } from './csv.ts';
import { refused } from './refused.ts';
import type { BadAnalysis } from './table-problem.ts';
import { TableRows } from './table-rows.ts';

/** Groups that were reported with known noise. */
export type GroupLabels = {
  readonly by: string;
  readonly groups: readonly {
    readonly group: string;
    /** Respondents who reported it. */
    readonly respondents: number;
    /** Of all respondents, as far as reports tell. */
    readonly share: number;
  }[];
  readonly noise: LabelNoise;
};

type Noise = NonNullable<Analysis['noise']>;

/** Everybody is read as if of each of them. */
const mostGroups = 20;

/**
 * Reads every respondent as if of each group, with the chance of each given the one reported. The groups' shares
 * are those that make the reported ones likeliest.
 *
 * @param reported - the dataset of the table as it is
 * @param read - the dataset of another table by the same analysis
 */
export function groupLabels(
  analysis: Analysis,
  table: Table,
  reported: Dataset,
  read: (table: Table) => Dataset,
): Result<GroupLabels, BadAnalysis> {
  const noise = analysis.noise!;
  const { people } = reported;
  const whose = analysis.data.respondent;
  if (whose === undefined || !people)
    return refused('data.respondent', 'a column: a group is a respondent’s');
  if (analysis.model.family === 'fixed' && analysis.model.pool)
    return refused(
      'model.pool',
      'no such key beside noise of the group: take products of its levels as terms',
    );
  const column = groupColumn(analysis, table, whose, new Set(people));
  if (!column.ok) return column;
  const { by, of } = column.value;
  const labels = [...new Set(people.map((id) => of.get(id)!))];
  if (labels.length < 2 || labels.length > mostGroups)
    return refused('noise.by', `a column with two to ${mostGroups} values, not ${labels.length}`);
  const own = people.map((id) => labels.indexOf(of.get(id)!));
  const { chance, groups } = chances(labels, own, noise);
  // As if of the own group first, so that levels come in the order in which they were reported.
  const turns = labels.map((_, turn) => own.map((g) => (g + turn) % labels.length));
  const data = read(allTurns(table, whose, by, people, labels, turns));
  const number = new Map(data.people!.map((name, h) => [name, h]));
  const respondent = new Int32Array(number.size);
  const share = new Float64Array(number.size);
  for (const [turn, groupOf] of turns.entries()) {
    for (const [n, id] of people.entries()) {
      const h = number.get(asIf(turn, id))!;
      respondent[h] = n;
      share[h] = chance(own[n]!, groupOf[n]!);
    }
  }
  return ok({ by, groups, noise: { data, respondent, chance: share } });
}

/** The column of the group, and each respondent's cell in it. */
function groupColumn(
  { terms, noise }: Analysis,
  table: Table,
  whose: string,
  people: ReadonlySet<string>,
): Result<{ readonly by: string; readonly of: ReadonlyMap<string, string> }, BadAnalysis> {
  const used = [...new Set(terms.flatMap((term) => ('column' in term ? [term.column] : [])))];
  const person = table.header.indexOf(whose);
  const found = used.flatMap((by) => {
    const cell = table.header.indexOf(by);
    const of = new Map<string, string>();
    for (const row of table.rows) {
      const id = row[person]!;
      // Rows with an empty cell are left out of the analysis, and may belong to nobody in it.
      if (!people.has(id) || row[cell] === '') continue;
      if (of.has(id) && of.get(id) !== row[cell]) return [];
      of.set(id, row[cell]!);
    }
    return [{ by, of }];
  });
  const named = found.map(({ by }) => by).join(', ');
  const asked = noise!.by;
  if (asked !== undefined) {
    const own = found.find(({ by }) => by === asked);
    return own
      ? ok(own)
      : refused('noise.by', `a column of a term with one value for each respondent: ${named}`);
  }
  const [only, ...more] = found;
  if (!only) return refused('terms', 'a term of the group: a column with one value for each respondent');
  return more.length === 0 ? ok(only) : refused('noise.by', `the column of the group, one of ${named}`);
}

/** P(g | reported), by the shares of groups that make the reports likeliest. */
function chances(labels: readonly string[], own: readonly number[], { keep }: Noise) {
  const count = new Float64Array(labels.length);
  for (const g of own) count[g]!++;
  const floors = categoryFloors(labels.length, { keep, sizes: labels.map(() => 1) });
  const reports = sharesOverFloors(count, floors);
  const shares = reports.map((value, g) => (value - floors[g]!) / keep);
  const chance = (reported: number, g: number) =>
    (shares[g]! * (floors[reported]! + (g === reported ? keep : 0))) / reports[reported]!;
  const groups = labels.map((group, g) => ({ group, respondents: count[g]!, share: shares[g]! }));
  return { chance, groups };
}

/** The table once for each turn, its respondents with a name for each and that turn's group. */
function allTurns(
  table: Table,
  whose: string,
  by: string,
  people: readonly string[],
  labels: readonly string[],
  turns: readonly (readonly number[])[],
): Table {
  const [person, cell] = [table.header.indexOf(whose), table.header.indexOf(by)];
  const number = new Map(people.map((id, n) => [id, n]));
  const reported = [...table.rows];
  const rows = turns.flatMap((groupOf, turn) =>
    reported.flatMap((row) => {
      const n = number.get(row[person]!);
      if (n === undefined) return [];
      // A row that is left out for its empty cell is left out in every turn.
      const group = row[cell] === '' ? '' : labels[groupOf[n]!]!;
      return [row.with(person, asIf(turn, row[person]!)).with(cell, group)];
    }),
  );
  const numbers = rows.map((_, r) => r + 2);
  return { ...table, rows: TableRows.of(rows, table.header.length), numbers };
}

function asIf(turn: number, id: string): string {
  return `${turn}:${id}`;
}
