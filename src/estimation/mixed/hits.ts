import exp from '@stdlib/math-base-special-exp';
import { normalPoints } from './base-points.ts';
import { coefficientAt } from './coefficients.ts';
import { deviate, type Shape } from './deviates.ts';
import type { PanelRows } from './panel.ts';

/** Enough to tell which answer is the likeliest; the same people are imagined for every scenario. */
const imagined = 128;

/**
 * [N] how many of each person's answers are those that most of the population is expected to give; equally
 * probable ones share the hit.
 */
export function personHits(rows: PanelRows, shapes: readonly Shape[], theta: Float64Array): Float64Array {
  const points = normalPoints(shapes.length, { sequence: 'sobol', seed: 0, person: 0, count: imagined });
  const deviates = shapes.map((shape, q) =>
    points.slice(q * imagined, (q + 1) * imagined).map((z) => deviate(shape, z)),
  );
  const beta = Array.from({ length: rows.coefficients }, (_, k) =>
    coefficientAt(rows, k, deviates, theta, new Float64Array(imagined)),
  );
  const computed = rows.kind === 'ordered' ? categoryShares(rows, deviates, theta) : profileShares(rows);
  const shares = onceEach(rows, (s) => computed(s, beta));
  return Float64Array.from({ length: rows.person.length - 1 }, (_, n) => {
    let hits = 0;
    for (let s = rows.person[n]!; s < rows.person[n + 1]!; s++) {
      const share = shares(s);
      const most = share.reduce((a, b) => Math.max(a, b));
      const answer = rows.kind === 'ordered' ? rows.lower[s]! + 1 : rows.answer[s]!;
      const count = rows.count?.[s] ?? 1;
      if (share[answer] === most) hits += count / share.filter((value) => value === most).length;
    }
    return hits;
  });
}

/** More scenarios than this are of people who each have their own. */
const mostRemembered = 1000;

/** Computes what is asked of a scenario once for all who judge the same profiles. */
function onceEach(rows: PanelRows, compute: (s: number) => Float64Array): (s: number) => Float64Array {
  const known = new Map<string, Float64Array>();
  const B = rows.coefficients;
  const first = (s: number) => (rows.kind === 'ordered' ? s : rows.first[s]!);
  return (s) => {
    const profiles = rows.x.subarray(B * first(s), B * first(s + 1)).join();
    const found = known.get(profiles) ?? compute(s);
    if (known.size < mostRemembered) known.set(profiles, found);
    return found;
  };
}

type Ordered = Extract<PanelRows, { kind: 'ordered' }>;
type Shares = (s: number, beta: readonly Float64Array[]) => Float64Array;

/** @param deviates - [Q][R] */
function categoryShares(rows: Ordered, deviates: readonly Float64Array[], theta: Float64Array): Shares {
  const C = rows.categories;
  const first = rows.coefficients + rows.entryCoefficient.length;
  const thresholds = theta.subarray(first, first + C - 1);
  const centre = thresholds.reduce((sum, value) => sum + value, 0) / (C - 1);
  const { stretch } = rows;
  const scale = (r: number) =>
    stretch === undefined ? 1 : exp(theta[first + C - 1]! * deviates[stretch]![r]!);
  const scales = Float64Array.from({ length: imagined }, (_, r) => scale(r));
  return (s, beta) => {
    const share = new Float64Array(C);
    for (const [r, eta] of utilities(rows, s, beta).entries()) {
      let under = 0;
      for (let c = 0; c < C; c++) {
        const threshold = centre + scales[r]! * (thresholds[c]! - centre);
        const upTo = c === C - 1 ? 1 : 1 / (1 + exp(eta - threshold));
        share[c]! += upTo - under;
        under = upTo;
      }
    }
    return share;
  };
}

function profileShares(rows: Extract<PanelRows, { kind: 'multinomial' }>): Shares {
  return (s, beta) => {
    const from = rows.first[s]!;
    const all = Array.from({ length: rows.first[s + 1]! - from }, (_, j) => utilities(rows, from + j, beta));
    // Of imagined person r the largest utility, and then the sum of all parts: plain loops, as these are
    // millions of exponentials.
    const most = new Float64Array(imagined).fill(Number.NEGATIVE_INFINITY);
    for (const v of all) for (let r = 0; r < imagined; r++) if (v[r]! > most[r]!) most[r] = v[r]!;
    const sum = new Float64Array(imagined);
    for (const v of all) {
      for (let r = 0; r < imagined; r++) {
        v[r] = v[r]! === most[r]! ? 1 : exp(v[r]! - most[r]!);
        sum[r]! += v[r]!;
      }
    }
    return Float64Array.from(all, (part) => {
      let share = 0;
      for (let r = 0; r < imagined; r++) share += part[r]! / sum[r]!;
      return share;
    });
  };
}

/** [R] utility of one row of x for each imagined person. */
function utilities(rows: PanelRows, row: number, beta: readonly Float64Array[]): Float64Array {
  const B = rows.coefficients;
  const sum = new Float64Array(imagined);
  for (let k = 0; k < B; k++) {
    const x = rows.x[row * B + k]!;
    const b = beta[k]!;
    if (x !== 0) for (let r = 0; r < imagined; r++) sum[r]! += x * b[r]!;
  }
  return sum;
}
