import { catalogue } from './catalogue.ts';
import { hadamard } from './hadamard.ts';
import { schemeOf } from './schemes.ts';

/** A column of an orthogonal array: [N] levels 0..levels − 1. */
type Column = { readonly levels: number; readonly values: readonly number[] };

/** Columns of one array, and what of the wish no column was found for. */
type Filled = { readonly columns: readonly Column[]; readonly left: readonly number[] };

/**
 * An orthogonal array of N rows with a column of so many levels for each entry of the wish: every pair of levels of
 * any two columns occurs equally often. By difference schemes and products, each part filled in the same way
 * (Hedayat, Sloane and Stufken 1999, chapters 6, 7 and 9).
 *
 * @returns [N][columns] in the order of the wish; undefined where none is known here
 */
export function orthogonalArray(N: number, wish: readonly number[]): number[][] | undefined {
  if (wish.some((levels) => N % levels !== 0)) return undefined;
  const { columns, left } = filled(N, wish);
  if (left.length > 0) return undefined;
  const free = [...columns];
  const chosen = wish.map((levels) => {
    const at = free.findIndex((column) => column.levels === levels);
    return free.splice(at, 1)[0]!.values;
  });
  return Array.from({ length: N }, (_, i) => chosen.map((values) => values[i]!));
}

/** The way to make an array of N rows that leaves least of the wish. */
function filled(N: number, wish: readonly number[]): Filled {
  let best: Filled = { columns: [], left: wish };
  if (wish.length === 0) return best;
  for (const way of ways) {
    for (let s = 2; s <= N && best.left.length > 0; s++) {
      const found = way(N, s, wish);
      if (found && found.left.length < best.left.length) best = found;
    }
  }
  return best;
}

const ways = [whole, byHadamard, byScheme, byProduct, fromCatalogue];

/** One column in which every row is a level of its own. */
function whole(N: number, s: number, wish: readonly number[]): Filled | undefined {
  if (s !== N) return undefined;
  const [taken, left] = take(wish, N, 1);
  return taken === 0 ? undefined : { columns: [{ levels: N, values: counted(N) }], left };
}

/** All columns of a Hadamard matrix but the first. */
function byHadamard(N: number, s: number, wish: readonly number[]): Filled | undefined {
  const rows = s === 2 && wish.includes(2) ? hadamard(N) : undefined;
  if (!rows) return undefined;
  const [taken, left] = take(wish, 2, N - 1);
  const columns = counted(taken).map((c) => ({ levels: 2, values: rows.map((row) => row[c + 1]!) }));
  return { columns, left };
}

/** Each row of a scheme once with every level added; which row it is makes room for an array of r rows. */
function byScheme(N: number, s: number, wish: readonly number[]): Filled | undefined {
  const scheme = s < N && N % s === 0 ? schemeOf(N / s, s) : undefined;
  if (!scheme) return undefined;
  const { rows, add } = scheme;
  const [taken, after] = take(wish, s, rows[0]!.length);
  const values = (c: number) => rows.flatMap((row) => counted(s).map((level) => add(row[c]!, level)));
  const rest = filled(N / s, after);
  const columns: Column[] = [
    ...counted(taken).map((c) => ({ levels: s, values: values(c) })),
    ...spread(
      rest.columns,
      counted(N).map((i) => Math.floor(i / s)),
    ),
  ];
  let { left } = rest;
  // A column that nobody asked for may be read as an array of s rows.
  for (let c = taken; c < rows[0]!.length && left.length > 0; c++) {
    const part = filled(s, left);
    if (part.columns.length === 0) break;
    columns.push(...spread(part.columns, values(c)));
    ({ left } = part);
  }
  return { columns, left };
}

/** An array that none of the constructions gives, with what it has too few columns for left. */
function fromCatalogue(N: number, s: number, wish: readonly number[]): Filled | undefined {
  const rows = catalogue.find((each) => each.length === N && levelsOf(each, 0) === s);
  if (!rows) return undefined;
  let left = wish;
  const columns = counted(rows[0]!.length).flatMap((c) => {
    const [taken, after] = take(left, levelsOf(rows, c), 1);
    left = after;
    return taken === 0 ? [] : [{ levels: levelsOf(rows, c), values: rows.map((row) => Number(row[c])) }];
  });
  return { columns, left };
}

function levelsOf(rows: readonly string[], c: number): number {
  return new Set(rows.map((row) => row[c])).size;
}

/** Every row of one array with every row of another. */
function byProduct(N: number, s: number, wish: readonly number[]): Filled | undefined {
  if (N % s !== 0 || s * s > N) return undefined;
  const one = filled(s, wish);
  const two = filled(N / s, one.left);
  const columns = [
    ...spread(
      one.columns,
      counted(N).map((i) => i % s),
    ),
    ...spread(
      two.columns,
      counted(N).map((i) => Math.floor(i / s)),
    ),
  ];
  return { columns, left: two.left };
}

/** Columns read at other rows. */
function spread(columns: readonly Column[], rows: readonly number[]): Column[] {
  return columns.map(({ levels, values }) => ({ levels, values: rows.map((row) => values[row]!) }));
}

/** Takes at most so many of these levels out of the wish. */
function take(wish: readonly number[], levels: number, most: number): [taken: number, left: number[]] {
  let taken = 0;
  const left = wish.filter((each) => each !== levels || taken === most || ++taken === 0);
  return [taken, left];
}

function counted(length: number): number[] {
  return Array.from({ length }, (_, i) => i);
}
