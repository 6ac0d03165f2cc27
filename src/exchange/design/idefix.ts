import { fail, ok, type Result } from '../../lib/result.ts';
import { codings } from '../../study/coding.ts';
import type { Criterion, Profile, Scenario } from '../../study/study.ts';
import type { Table } from '../csv.ts';
import { type BlockedCells, inOneBlock, type Judged, type LevelCell } from './cells.ts';
import { type Code, decoded } from './coded.ts';
import { cellAt, gathered } from './gather.ts';
import { levelNumbers, levelTexts } from './level-names.ts';
import type { DesignFileProblem } from './problem.ts';
import { usedIn } from './used.ts';

/**
 * A design as the R package idefix has it: rows named set1.alt1, and either columns of coded levels (`Modfed`, `CEA`) or a
 * column V1, V2 … of level names for each criterion (`Decode`). Coded columns are named as R's model matrix names them:
 * Var11 and Var12 the first criterion's effects, Var12 and Var13 its dummies, Var1 its own numbers. Constants end in
 * ".cte"; "none of these" is a row set1.no.choice with a 1 in no.choice.cte.
 *
 * Source: Traets, Sanchez and Vandebroek (2020), Journal of Statistical Software 96(3); idefix 1.0, R/generation.R
 * (`Profiles`, `Rcnames`) and R/shiny_support.R (`Decode`).
 */
const rowName = /^set(\d+)\.(?:alt(\d+)|no\.choice)$/;

export function isIdefix({ rows }: Table): boolean {
  return rowName.test(rows.cell(0, 0));
}

export function readIdefix(table: Table, { criteria }: Judged): Result<BlockedCells, DesignFileProblem> {
  const constants = table.header.flatMap((head, k) => (/\.cte$/.test(head) ? [k] : []));
  const none = table.header.indexOf('no.choice.cte');
  const columns = table.header
    .map((_, k) => k)
    .slice(1)
    .filter((k) => !constants.includes(k));
  const places = placesOf(table.header, columns, criteria);
  if (!places.ok) return places;
  const rows = [];
  for (const [r, cells] of [...table.rows].entries()) {
    const [, scenario, alternative] = rowName.exec(cells[0]!) ?? [];
    if (scenario === undefined) return fail({ kind: 'no-profile', ...cellAt(table, r, 0) });
    if (alternative === undefined || (none >= 0 && Number(cells[none]) === 1)) continue;
    const levels = levelsOf(table, r, places.value);
    if (!levels.ok) return levels;
    rows.push({ scenario, profile: { ...cellAt(table, r, 0), value: alternative }, levels: levels.value });
  }
  const cells = gathered(rows);
  return cells.ok ? ok(inOneBlock(cells.value)) : cells;
}

/** A column of its own, or several that are coded. */
type Place = number | Code;

/** [C] where each criterion's level is said, its columns being in the order of the criteria. */
function placesOf(
  header: readonly string[],
  columns: readonly number[],
  criteria: readonly Criterion[],
): Result<Place[], DesignFileProblem> {
  const places: Place[] = [];
  let k = 0;
  for (const [c, { levels }] of criteria.entries()) {
    const names = codeNames(c, levels.length);
    const ways = [[`V${c + 1}`], [`Var${c + 1}`], names.effects, names.dummies];
    const way = ways.findIndex((those) => those.every((name, i) => header[columns[k + i]!] === name));
    if (way < 0) return fail({ kind: 'no-criterion', criterion: c });
    const those = columns.slice(k, k + ways[way]!.length);
    k += those.length;
    places.push(way < 2 ? those[0]! : way === 2 ? effects(those) : dummies(those));
  }
  if (k < columns.length) return fail({ kind: 'unknown-column', column: header[columns[k]!]! });
  return ok(places);
}

function codeNames(c: number, levels: number): { readonly effects: string[]; readonly dummies: string[] } {
  const names = (from: number) => Array.from({ length: levels - 1 }, (_, l) => `Var${c + 1}${l + from}`);
  return { effects: names(1), dummies: names(2) };
}

function effects(columns: readonly number[]): Code {
  return { columns, levels: columns.map((_, l) => l), reference: columns.length, rest: [-1] };
}

function dummies(columns: readonly number[]): Code {
  return { columns, levels: columns.map((_, l) => l + 1), reference: 0, rest: [0] };
}

function levelsOf(table: Table, r: number, places: readonly Place[]): Result<LevelCell[], DesignFileProblem> {
  const levels: LevelCell[] = [];
  for (const [c, place] of places.entries()) {
    if (typeof place === 'number') {
      levels.push(cellAt(table, r, place));
      continue;
    }
    const cells = place.columns.map((k) => cellAt(table, r, k));
    const level = decoded(place, cells);
    if (!level) return fail({ kind: 'bad-code', criterion: c, ...cells[0]! });
    levels.push(level);
  }
  return ok(levels);
}

/** [rows][columns] some scenarios with effects coding, and an amount as the number in its level's name. */
export function idefixCodes(scenarios: readonly Scenario[], { criteria, answer }: Judged): string[][] {
  const coding = codings(criteria);
  const numbers = criteria.map((criterion, c) => levelNumbers(criterion, usedIn(scenarios, c)));
  const heads = criteria.flatMap(({ kind, levels }, c) =>
    kind === 'amount' ? [`Var${c + 1}`] : codeNames(c, levels.length).effects,
  );
  const code = (profile: Profile) =>
    profile.flatMap((level, c) =>
      criteria[c]!.kind === 'amount' ? [numbers[c]![level]!] : coding[c]!.matrix[level]!.map(String),
    );
  if (answer.kind !== 'choice' || !answer.none) return named(scenarios, heads, code);
  const rows = scenarios.flatMap((profiles, s) => [
    ...profiles.map((profile, j) => [`set${s + 1}.alt${j + 1}`, '0', ...code(profile)]),
    [`set${s + 1}.no.choice`, '1', ...heads.map(() => '0')],
  ]);
  return [['', 'no.choice.cte', ...heads], ...rows];
}

/** [rows][columns] some scenarios with the names of levels. */
export function idefixLevels(scenarios: readonly Scenario[], { criteria }: Judged): string[][] {
  const texts = criteria.map((criterion, c) => levelTexts(criterion, 'en', usedIn(scenarios, c)));
  const heads = criteria.map((_, c) => `V${c + 1}`);
  return named(scenarios, heads, (profile) => profile.map((level, c) => texts[c]![level]!));
}

function named(
  scenarios: readonly Scenario[],
  heads: readonly string[],
  cells: (profile: Profile) => string[],
): string[][] {
  const rows = scenarios.flatMap((profiles, s) =>
    profiles.map((profile, j) => [`set${s + 1}.alt${j + 1}`, ...cells(profile)]),
  );
  return [['', ...heads], ...rows];
}
