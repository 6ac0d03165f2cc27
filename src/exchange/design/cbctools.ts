import { fail, ok, type Result } from '../../lib/result.ts';
import type { Criterion } from '../../study/study.ts';
import type { Table } from '../csv.ts';
import type { BlockedCells, Judged, LevelCell } from './cells.ts';
import { type Code, decoded } from './coded.ts';
import { cellAt, gathered, type ProfileRow } from './gather.ts';
import { headedBy, headKey } from './headings.ts';
import type { DesignFileProblem } from './problem.ts';

/**
 * A design as the R package cbcTools has it: a row an alternative, with profileID, respID, qID, altID and obsID, blockID
 * where there are blocks, and a column for each criterion, or a dummy or an effect a level (typeGala, type_Gala). "None
 * of these" is a row with a 1 in no_choice.
 *
 * Source: Helveston (2025), cbcTools 0.7, articles "Generating Designs" and "Variable Encoding", R/design.R.
 */
export const cbcToolsIds = ['profileid', 'respid', 'qid', 'altid', 'obsid', 'blockid', 'no.choice'] as const;

export function isCbcTools({ header }: Table): boolean {
  const keys = header.map(headKey);
  return keys.includes('altid') && (keys.includes('obsid') || keys.includes('qid'));
}

/** Where everything is: an index of a column each, −1 where there is none; criteria may have several. */
type Columns = {
  readonly id: Record<(typeof cbcToolsIds)[number], number>;
  readonly criteria: readonly (number | Code)[];
};

export function readCbcTools(table: Table, { criteria }: Judged): Result<BlockedCells, DesignFileProblem> {
  const columns = columnsOf(table, criteria);
  if (!columns.ok) return columns;
  const { id } = columns.value;
  const value = (row: readonly string[], column: number) => (column < 0 ? '' : row[column]!);
  const lists = new Map<string, ProfileRow[]>();
  for (const [r, row] of [...table.rows].entries()) {
    if (value(row, id['no.choice']) === '1' || value(row, id.profileid) === '0') continue;
    const levels = levelsOf(table, r, columns.value.criteria);
    if (!levels.ok) return levels;
    // Questions are numbered from 1 for each respondent, and may be so for each block.
    const list = `${value(row, id.respid)} ${value(row, id.blockid)}`;
    const scenario = id.obsid < 0 ? value(row, id.qid) : value(row, id.obsid);
    const profile = cellAt(table, r, id.altid);
    const listed = lists.get(list) ?? [];
    listed.push({ scenario, profile, levels: levels.value });
    lists.set(list, listed);
  }
  const blocks = new Set(Array.from(table.rows, (row) => value(row, id.blockid))).size;
  return distinct([...lists.values()], blocks);
}

/** The scenarios of each list that differs from those before, if there are no more than there are blocks. */
function distinct(
  lists: readonly (readonly ProfileRow[])[],
  blocks: number,
): Result<BlockedCells, DesignFileProblem> {
  const found = new Map<string, LevelCell[][][]>();
  for (const list of lists) {
    const cells = gathered(list);
    if (!cells.ok) return cells;
    // The questions of one design come in another order for each respondent.
    const key = cells.value.map(contentOf).sort().join('\n');
    if (!found.has(key)) found.set(key, cells.value);
  }
  if (found.size > blocks) return fail({ kind: 'own-designs', designs: found.size });
  const designs = [...found.values()];
  return ok({ cells: designs.flat(), labels: designs.flatMap((cells, b) => cells.map(() => String(b))) });
}

function contentOf(profiles: readonly (readonly LevelCell[])[]): string {
  return JSON.stringify(profiles.map((levels) => levels.map(({ level, value }) => level ?? value)));
}

function columnsOf(table: Table, criteria: readonly Criterion[]): Result<Columns, DesignFileProblem> {
  const keys = table.header.map(headKey);
  const id = Object.fromEntries(cbcToolsIds.map((name) => [name, keys.indexOf(name)])) as Columns['id'];
  const names = namesIn(keys, criteria);
  const places = criteria.map((criterion, c) => {
    const own = keys.indexOf(names[c]!);
    return own >= 0 ? own : codeOf(criterion, names[c]!, keys);
  });
  const missing = places.indexOf(undefined);
  if (missing >= 0) return fail({ kind: 'no-criterion', criterion: missing });
  const found = places.flatMap((place) => place ?? []);
  const known = new Set([
    ...Object.values(id),
    ...found.flatMap((place) => (typeof place === 'number' ? place : place.columns)),
  ]);
  const unknown = table.header.find((_, k) => !known.has(k));
  return unknown === undefined
    ? ok({ id, criteria: found })
    : fail({ kind: 'unknown-column', column: unknown });
}

/** [C] by what names criteria have columns: of their own, or else at the start of others. */
function namesIn(keys: readonly string[], criteria: readonly Criterion[]): string[] {
  const own = headedBy(criteria, new Set(keys));
  if (own.every((name) => keys.includes(name))) return own;
  return headedBy(criteria, new Set(keys.flatMap((key) => [...key].map((_, end) => key.slice(0, end + 1)))));
}

/** The columns of all levels but one. */
function codeOf({ levels }: Criterion, name: string, keys: readonly string[]): Code | undefined {
  for (const language of ['nl', 'en'] as const) {
    const places = levels.map((level) => {
      const text = level.name[language];
      return keys.findIndex((key) => key === headKey(`${name}${text}`) || key === headKey(`${name}.${text}`));
    });
    const coded = places.flatMap((place, l) => (place >= 0 ? [l] : []));
    if (coded.length !== levels.length - 1) continue;
    const columns = coded.map((l) => places[l]!);
    return { columns, levels: coded, reference: places.indexOf(-1), rest: [0, -1] };
  }
  return undefined;
}

function levelsOf(
  table: Table,
  r: number,
  places: Columns['criteria'],
): Result<LevelCell[], DesignFileProblem> {
  const levels: LevelCell[] = [];
  for (const [c, place] of places.entries()) {
    const cells = typeof place === 'number' ? [] : place.columns.map((k) => cellAt(table, r, k));
    const level = typeof place === 'number' ? cellAt(table, r, place) : decoded(place, cells);
    if (!level) return fail({ kind: 'bad-code', criterion: c, ...cells[0]! });
    levels.push(level);
  }
  return ok(levels);
}
