import type { PanelRows } from '../../src/estimation/mixed/panel.ts';
import { readCsv } from '../../src/exchange/csv.ts';
import { normal } from '../../src/lib/normal.ts';
import { seeded } from '../../src/lib/random.ts';
import { publishedData } from '../published/cases.ts';

/** One evaluation to be timed: its rows, where, and the deviates of each person. */
export type PanelJob = {
  readonly rows: PanelRows;
  readonly theta: readonly number[];
  readonly deviates: readonly Float64Array[];
};

export const draws = 1000;

/** Near the estimates of the six coefficients of `electricity` and of their spreads. */
const means = [-1, -0.23, 2.25, 1.6, -9.6, -9.8];
const spreads = [0.22, 0.4, 1.75, 1.2, 2.3, 1.6];

/** 361 persons, 12 choices each between four profiles: six normal coefficients. */
export function electricity(): PanelJob {
  const each = [0, 1, 2, 3, 4, 5];
  return job({ ...electricityChoices(), ...loading(6, each, each) }, [...means, ...spreads]);
}

/** The same with coefficients that vary together. */
export function electricityTogether(): PanelJob {
  const below = [0, 1, 2, 3, 4, 5].flatMap((k) =>
    [0, 1, 2, 3, 4, 5].slice(0, k + 1).map((q) => [k, q] as const),
  );
  const entries = loading(
    6,
    below.map(([k]) => k),
    below.map(([, q]) => q),
  );
  return job({ ...electricityChoices(), ...entries }, [
    ...means,
    ...below.map(([k, q]) => (k === q ? spreads[k]! : 0.1)),
  ]);
}

/** 50 persons, 21 ratings each on five points: ten normal coefficients. */
export function ratings(): PanelJob {
  const table = numbers('ratings_lin_50x21x10.csv');
  const each = Array.from({ length: 10 }, (_, k) => k);
  const rows: PanelRows = {
    kind: 'ordered',
    ...loading(10, each, each),
    categories: 5,
    person: starts(table.map(([person]) => person!)),
    x: Float64Array.from(table.flatMap((row) => row.slice(3).map((level) => level - 2))),
    lower: Int32Array.from(table, (row) => row[2]! - 2),
    upper: Int32Array.from(table, (row) => (row[2] === 5 ? -1 : row[2]! - 1)),
  };
  return job(rows, [...each.map(() => 0.3), ...each.map(() => 0.5), -2, -0.7, 0.7, 2]);
}

function electricityChoices() {
  const table = numbers('electricity.csv');
  const first = starts(table.map(([scenario]) => scenario!));
  const chosen = Array.from(first.slice(0, -1), (row) =>
    table.slice(row).findIndex((profile) => profile[3] === 1),
  );
  return {
    kind: 'multinomial' as const,
    x: Float64Array.from(table.flatMap((row) => row.slice(4))),
    first,
    answer: Int32Array.from(chosen),
    person: starts(Array.from(first.slice(0, -1), (row) => table[row]![1]!)),
  };
}

function loading(K: number, coefficient: readonly number[], deviate: readonly number[]) {
  return {
    coefficients: K,
    deviates: K,
    entryCoefficient: Int32Array.from(coefficient),
    entryDeviate: Int32Array.from(deviate),
    form: new Int32Array(K),
  };
}

/** Where each run of equal values starts, and the end. */
function starts(values: readonly number[]): Int32Array {
  return Int32Array.from([...values.keys()].filter((i) => values[i] !== values[i - 1]).concat(values.length));
}

function job(rows: PanelRows, theta: readonly number[]): PanelJob {
  const random = seeded(1);
  const deviates = Array.from({ length: rows.person.length - 1 }, () =>
    Float64Array.from({ length: rows.deviates * draws }, () => normal(random)),
  );
  return { rows, theta, deviates };
}

function numbers(file: string): number[][] {
  const table = readCsv(publishedData(file));
  if (!table.ok) throw new Error(file);
  return Array.from(table.value.rows, (row) => row.map(Number));
}

/** What the yardstick reads of `electricity`. */
export function yardstickInput({ rows, theta, deviates }: PanelJob): Float64Array {
  if (rows.kind !== 'multinomial') throw new RangeError('choices only');
  const K = rows.coefficients;
  const { person, first, answer, x } = rows;
  const differences = (s: number) => {
    const chosen = first[s]! + answer[s]!;
    const others = Array.from({ length: first[s + 1]! - first[s]! }, (_, j) => first[s]! + j);
    return others
      .filter((row) => row !== chosen)
      .flatMap((row) => Array.from({ length: K }, (_, k) => x[row * K + k]! - x[chosen * K + k]!));
  };
  const input = deviates.flatMap((d, n) => {
    const scenarios = Array.from({ length: person[n + 1]! - person[n]! }, (_, i) => person[n]! + i);
    return [scenarios.length, ...scenarios.flatMap(differences), ...d];
  });
  return Float64Array.from([deviates.length, draws, ...theta, ...input]);
}
