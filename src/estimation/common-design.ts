import { fail, ok, type Result } from '../lib/result.ts';
import type { RatingData } from '../response/dataset.ts';

/** Scenarios that everyone judged once. */
export type CommonDesign = {
  readonly scenarios: number;
  readonly people: number;
  /** [S,K] */
  readonly x: Float64Array;
  /** [N,S] category, 0..C−1. */
  readonly answer: Int32Array;
};

/** Why people's own effects cannot be set side by side. */
export type NoCommonDesign =
  /** Not everyone judged every scenario once. */
  | { readonly kind: 'no-common-design' }
  /** The scenarios do not tell the weights apart. */
  | { readonly kind: 'not-identified' };

/** The scenarios of a rating dataset, told apart by their levels, with everyone's answers in the same order. */
export function commonDesign(data: RatingData): Result<CommonDesign, NoCommonDesign> {
  const K = data.names.length;
  const N = data.people?.length ?? 0;
  const scenarioOf = scenarios(data);
  const S = scenarioOf.reduce((most, s) => Math.max(most, s + 1), 0);
  const answer = new Int32Array(N * S).fill(-1);
  const x = new Float64Array(S * K);
  for (const [row, s] of scenarioOf.entries()) {
    const place = data.respondent[row]! * S + s;
    if (answer[place] !== -1 || data.weight[row] !== 1) return fail({ kind: 'no-common-design' });
    answer[place] = data.answer[row]!;
    x.set(data.x.subarray(row * K, (row + 1) * K), s * K);
  }
  if (N < 2 || answer.includes(-1)) return fail({ kind: 'no-common-design' });
  return ok({ scenarios: S, people: N, x, answer });
}

/** [rows] the scenario of each row: rows of equal levels are one, numbered in order of appearance. */
export function scenarios({ x, names, answer }: RatingData): Int32Array {
  const K = names.length;
  const number = new Map<string, number>();
  return answer.map((_, row) => {
    const key = x.subarray(row * K, (row + 1) * K).join(' ');
    const known = number.get(key) ?? number.size;
    number.set(key, known);
    return known;
  });
}
