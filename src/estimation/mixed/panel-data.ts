import type { Dataset } from '../../response/dataset.ts';
import { starts } from '../cells.ts';
import { type AnswerNoise, noiseFloors } from '../known-noise.ts';
import type { PanelRows } from './panel.ts';
import type { Specification } from './specification.ts';

/** A dataset's answers by person, without rows that do not count and columns that are left out. */
export type PanelData = {
  readonly rows: PanelRows;
  /** [N] how often each person counts. */
  readonly personWeight: Float64Array;
  /** [N] the respondents' numbers in the dataset. */
  readonly respondent: Int32Array;
};

/**
 * @param kept - the coefficients that are estimated, in the order of the specification's means
 * @param place - ratings: [C] each declared category's place among the used ones
 */
export function panelData(
  data: Dataset,
  spec: Specification,
  kept: readonly number[],
  place: Int32Array | undefined,
  noise?: AnswerNoise,
): PanelData {
  const N = data.respondent.reduce((most, n) => Math.max(most, n + 1), 0);
  const own: number[][] = Array.from({ length: N }, () => []);
  for (let s = 0; s < data.answer.length; s++) if (data.weight[s]! > 0) own[data.respondent[s]!]!.push(s);
  const respondent = [...own.keys()].filter((n) => own[n]!.length > 0);
  const order = respondent.flatMap((n) => own[n]!);
  // Without respondents each row is so many persons, not one who answered so often.
  const personWeight = respondent.map((n) => (data.people ? 1 : data.weight[own[n]![0]!]!));
  const count = data.people && order.some((s) => data.weight[s] !== 1);
  const common = {
    coefficients: spec.form.length,
    deviates: spec.shapes.length,
    entryCoefficient: spec.entryCoefficient,
    entryDeviate: spec.entryDeviate,
    form: spec.form,
    person: starts(respondent.map((n) => own[n]!.length)),
    ...(spec.stretch && { stretch: spec.stretch.deviate }),
    ...(count && { count: Float64Array.from(order, (s) => data.weight[s]!) }),
    ...(noise && { noise: reported(data, order, noise) }),
  };
  return {
    rows: { ...common, ...answers(data, order, columns(data, spec, kept), place) },
    personWeight: Float64Array.from(personWeight),
    respondent: Int32Array.from(respondent),
  };
}

function reported(data: Dataset, order: readonly number[], noise: AnswerNoise) {
  const floors = noiseFloors(data, noise);
  return { keep: noise.keep, floor: Float64Array.from(order, (s) => floors[s]!) };
}

type Column = (row: number) => number;

function columns(data: Dataset, spec: Specification, kept: readonly number[]): Column[] {
  const K = data.names.length;
  const own = kept.map((k) => (row: number) => data.x[row * K + k]!);
  return spec.constant ? [...own, () => 1] : own;
}

function answers(
  data: Dataset,
  order: readonly number[],
  column: readonly Column[],
  place: Int32Array | undefined,
) {
  if (data.kind === 'ratings') {
    const last = place!.at(-1)!;
    const answer = Int32Array.from(order, (s) => place![data.answer[s]!]!);
    return {
      kind: 'ordered' as const,
      categories: last + 1,
      x: matrix(order, column),
      lower: answer.map((c) => c - 1),
      upper: answer.map((c) => (c === last ? -1 : c)),
    };
  }
  const length = (s: number) => data.first[s + 1]! - data.first[s]!;
  const profiles = order.flatMap((s) => Array.from({ length: length(s) }, (_, j) => data.first[s]! + j));
  return {
    kind: 'multinomial' as const,
    x: matrix(profiles, column),
    first: starts(order.map(length)),
    answer: Int32Array.from(order, (s) => data.answer[s]!),
  };
}

function matrix(rows: readonly number[], column: readonly Column[]): Float64Array {
  const K = column.length;
  const x = new Float64Array(rows.length * K);
  for (const [r, row] of rows.entries()) for (let k = 0; k < K; k++) x[r * K + k] = column[k]!(row);
  return x;
}
