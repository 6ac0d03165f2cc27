import type { PanelKernel, PanelRows } from '../../src/estimation/mixed/panel.ts';
import { normal } from '../../src/lib/normal.ts';
import { below, type Random, seeded } from '../../src/lib/random.ts';
import type { PlainPoints } from '../support/plain-panel.ts';

/** Most points of a person. */
export const mostPoints = 600;

export type AnyPanel = {
  readonly rows: PanelRows;
  /** [N] of each person. */
  readonly points: readonly PlainPoints[];
  readonly theta: readonly number[];
};

const many = (count: number, make: (i: number) => number) =>
  Float64Array.from({ length: count }, (_, i) => make(i));

/** A small panel of any shape, and parameters for it. */
export function anyPanel(seed: number, kind: PanelRows['kind']): AnyPanel {
  const random = seeded(seed);
  const K = 1 + below(5, random);
  const Q = 1 + below(4, random);
  const C = 2 + below(10, random);
  const person = [0];
  for (let n = 0; n < 1 + below(4, random); n++) person.push(person[n]! + 1 + below(9, random));
  const S = person.at(-1)!;
  const entries = Array.from({ length: K * Q }, (_, e) => e).filter(() => random() < 0.7);
  const stretched = kind === 'ordered' && random() < 0.5;
  const shared = {
    coefficients: K,
    deviates: Q,
    entryCoefficient: Int32Array.from(entries, (e) => Math.floor(e / Q)),
    entryDeviate: Int32Array.from(entries, (e) => e % Q),
    form: Int32Array.from({ length: K }, () => below(3, random) - 1),
    person: Int32Array.from(person),
    ...(random() < 0.4 && {
      noise: { keep: 0.1 + 0.85 * random(), floor: many(S, () => 0.05 + 0.2 * random()) },
    }),
    ...(random() < 0.5 && { count: many(S, () => (random() < 0.5 ? 1 : 0.2 + 3 * random())) }),
  };
  const level = () => (random() < 0.3 ? 0 : normal(random));
  const rows: PanelRows =
    kind === 'multinomial'
      ? { ...shared, kind, ...choices(S, K, level, random) }
      : {
          ...shared,
          kind,
          ...ratings(S, K, C, level, random),
          ...(stretched && { stretch: below(Q, random) }),
        };
  const theta = [...many(K, () => normal(random)), ...many(entries.length, () => 0.7 * normal(random))];
  if (kind === 'ordered') {
    for (let c = 0, tau = -2; c < C - 1; c++) {
      tau += 0.02 + random();
      theta.push(tau);
    }
    if (stretched) theta.push(normal(random) / 3);
  }
  // Up to several blocks of points.
  const points = Array.from({ length: person.length - 1 }, () =>
    anyPoints(Q, 1 + below(random() < 0.9 ? 40 : mostPoints, random), random),
  );
  return { rows, points, theta };
}

function choices(S: number, K: number, level: () => number, random: Random) {
  const first = [0];
  for (let s = 0; s < S; s++)
    first.push(first[s]! + 2 + (random() < 0.8 ? below(3, random) : below(19, random)));
  return {
    x: many(K * first[S]!, level),
    first: Int32Array.from(first),
    answer: Int32Array.from({ length: S }, (_, s) => below(first[s + 1]! - first[s]!, random)),
  };
}

/** Some answers have a wider interval than their own, some none. */
function ratings(S: number, K: number, C: number, level: () => number, random: Random) {
  const lower = new Int32Array(S);
  const upper = new Int32Array(S);
  for (let s = 0; s < S; s++) {
    const low = below(C + 1, random) - 1;
    const up = low + 1 + below(C - low, random);
    lower[s] = low;
    upper[s] = up > C - 2 ? -1 : up;
    if (lower[s]! > C - 2) lower[s] = -1;
  }
  return { categories: C, x: many(S * K, level), lower, upper };
}

export function anyPoints(Q: number, R: number, random: Random): PlainPoints {
  return { deviates: many(Q * R, () => normal(random)), logWeight: many(R, () => normal(random)) };
}

/** What a kernel says of each person at one point. */
export function evaluatedPanel(kernel: PanelKernel, persons: number, theta: readonly number[]) {
  const value = new Float64Array(persons);
  const gradient = new Float64Array(persons * theta.length);
  kernel.evaluate(Float64Array.from(theta), value, gradient);
  return { value, gradient };
}
