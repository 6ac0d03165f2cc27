import type { Dataset } from '../../response/dataset.ts';
import { byRespondent, profilesOf } from '../cells.ts';
import { type AnswerNoise, noiseFloors } from '../known-noise.ts';
import type { PanelRows } from './panel.ts';
import type { Specification } from './specification.ts';

/** A dataset's answers by person, without rows that do not count and columns that are left out. */
export type PanelData = {
  /** [N+1] a person's first scenario. */
  readonly person: Int32Array;
  /** Those of some persons, or of all: of many persons they are made where they are needed. */
  readonly rows: (from?: number, to?: number) => PanelRows;
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
  const { order, respondent, person } = byPerson(data);
  // Without respondents each row is so many persons, not one who answered so often.
  const personWeight = Float64Array.from(respondent, (_, n) =>
    data.people ? 1 : data.weight[order[person[n]!]!]!,
  );
  const count = data.people && order.some((s) => data.weight[s] !== 1);
  const levelsOf = columns(data, spec, kept);
  const rows = (from = 0, to = respondent.length): PanelRows => {
    const [s, t] = [person[from]!, person[to]!];
    const own = order.subarray(s, t);
    return {
      coefficients: spec.form.length,
      deviates: spec.shapes.length,
      entryCoefficient: spec.entryCoefficient,
      entryDeviate: spec.entryDeviate,
      form: spec.form,
      person: person.slice(from, to + 1).map((first) => first - s),
      ...(spec.stretch && { stretch: spec.stretch.deviate }),
      ...(count && { count: Float64Array.from(own, (each) => data.weight[each]!) }),
      ...(noise && { noise: reported(data, own, noise) }),
      ...answers(data, own, levelsOf, place),
    };
  };
  return { person, rows, personWeight, respondent };
}

/** Rows that count in order of respondent, who has any, and where each one's begin. */
function byPerson(data: Dataset) {
  const { from, row } = byRespondent(data);
  const order = new Int32Array(data.answer.length);
  const respondent = new Int32Array(from.length - 1);
  const person = new Int32Array(from.length);
  let [rows, persons] = [0, 0];
  for (let n = 0; n + 1 < from.length; n++) {
    for (let i = from[n]!; i < from[n + 1]!; i++) {
      const s = row ? row[i]! : i;
      if (data.weight[s]! > 0) order[rows++] = s;
    }
    if (rows === person[persons]) continue;
    respondent[persons++] = n;
    person[persons] = rows;
  }
  return {
    order: order.subarray(0, rows),
    respondent: respondent.slice(0, persons),
    person: person.slice(0, persons + 1),
  };
}

function reported(data: Dataset, order: Int32Array, noise: AnswerNoise) {
  const floors = noiseFloors(data, noise);
  return { keep: noise.keep, floor: Float64Array.from(order, (s) => floors[s]!) };
}

/** The columns of some rows of `x`, with one of ones after them where there is a random intercept. */
type Columns = (rows: Int32Array) => Float64Array;

function columns({ x, names }: Dataset, { constant }: Specification, kept: readonly number[]): Columns {
  const K = names.length;
  return (rows) => {
    const some = new Float64Array(rows.length * (kept.length + (constant ? 1 : 0)));
    let at = 0;
    for (let r = 0; r < rows.length; r++) {
      const from = rows[r]! * K;
      for (let i = 0; i < kept.length; i++) some[at++] = x[from + kept[i]!]!;
      if (constant) some[at++] = 1;
    }
    return some;
  };
}

function answers(data: Dataset, order: Int32Array, levelsOf: Columns, place: Int32Array | undefined) {
  if (data.kind === 'ratings') {
    const last = place!.at(-1)!;
    const answer = Int32Array.from(order, (s) => place![data.answer[s]!]!);
    return {
      kind: 'ordered' as const,
      categories: last + 1,
      x: levelsOf(order),
      lower: answer.map((c) => c - 1),
      upper: answer.map((c) => (c === last ? -1 : c)),
    };
  }
  const { first, profile } = profilesOf(data.first, order);
  return {
    kind: 'multinomial' as const,
    x: levelsOf(profile),
    first,
    answer: Int32Array.from(order, (s) => data.answer[s]!),
  };
}
