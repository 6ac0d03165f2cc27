import type { Sequence } from './base-points.ts';
import { type People, people } from './coefficients.ts';
import { shaped } from './deviates.ts';
import { personHits } from './hits.ts';
import { findModes, type Modes } from './modes.ts';
import { moments } from './moments.ts';
import type { MakePanelKernel, PanelKernel, PanelRows } from './panel.ts';
import { modePoints, type Placed, populationPoints } from './placed.ts';
import { posteriorOf } from './posterior.ts';
import { quadraturePoints } from './quadrature.ts';
import type { Shape } from './specification.ts';

/** Some persons of a sample, as a worker holds them. */
export type ShardRows = {
  readonly rows: PanelRows;
  readonly shapes: readonly Shape[];
  /** Number in the whole sample of the first of these persons. */
  readonly firstPerson: number;
};

/** Where points go: drawn from the population, or around modes at `theta` [P], the kernel's parameters. */
export type Placing =
  | {
      readonly kind: 'population';
      readonly sequence: Sequence;
      readonly seed: number;
      readonly count: number;
    }
  | {
      readonly kind: 'modes';
      readonly theta: Float64Array;
      readonly seed: number;
      /** [N] of all persons; around the mode, powers of two. */
      readonly count: Int32Array;
    }
  | { readonly kind: 'quadrature'; readonly theta: Float64Array; readonly nodes: number };

/** Each [persons, …] of this shard. */
export type Evaluated = { readonly value: Float64Array; readonly score: Float64Array };

export type Shard = {
  readonly place: (placing: Placing) => void;
  readonly evaluate: (theta: Float64Array) => Evaluated;
  /** [n] how many equally weighed points would be as precise, at `theta`. */
  readonly effective: (theta: Float64Array) => Float64Array;
  readonly people: (theta: Float64Array) => People;
  /** [n] how many of each person's answers are the likeliest in the population. */
  readonly hits: (theta: Float64Array) => Float64Array;
};

/** How near a mode must be found, in posterior standard deviations: nodes are few, and points have weights. */
const nearMode = { quadrature: 1e-4, modes: 0.02 };

/** Of a person's points: with fewer effective ones the mode is not where the density is, or its curvature not its width. */
const poor = 0.1;
const roundsOfMoments = 4;

export function makeShard({ rows, shapes, firstPerson }: ShardRows, makeKernel: MakePanelKernel): Shard {
  const N = rows.person.length - 1;
  const Q = rows.deviates;
  const P = parametersOf(rows);
  const single = makeKernel(rows, new Int32Array(N).fill(1));
  let kernel: PanelKernel | undefined;
  let room = new Int32Array(N);
  let modes: Modes = { at: new Float64Array(N * Q), curvature: [] };
  let modesAt: Float64Array | undefined;
  let deviates: Float64Array[] = [];
  const put = (placed: readonly Placed[]) => {
    if (placed.some(({ logWeight }, n) => logWeight.length > room[n]!)) {
      room = Int32Array.from(placed, ({ logWeight }) => logWeight.length);
      // The old one's memory may go first.
      kernel = undefined;
      kernel = makeKernel(rows, room);
    }
    deviates = placed.map(({ z }) => shaped(z, shapes));
    for (const [n, { logWeight }] of placed.entries()) kernel!.setPoints(n, deviates[n]!, logWeight);
  };
  /** Moves the points of a person, of which too few count, to where those have the density. */
  const byMoments = (n: number, first: Placed, theta: Float64Array, points: (n: number) => Placed) => {
    let placed = first;
    for (let round = 0; round < roundsOfMoments; round++) {
      const weight = kernel!.posterior(n, theta);
      const effective = effectiveOf(weight);
      const found = effective < poor * weight.length ? moments(placed.z, weight, effective) : undefined;
      if (!found) return;
      modes.at.set(found.mean, n * Q);
      modes.curvature[n] = found.factor;
      placed = points(n);
      deviates[n] = shaped(placed.z, shapes);
      kernel!.setPoints(n, deviates[n]!, placed.logWeight);
    }
  };
  return {
    place(placing) {
      const person = (n: number) => firstPerson + n;
      if (placing.kind === 'population') {
        put(Array.from({ length: N }, (_, n) => populationPoints(Q, { ...placing, person: person(n) })));
        return;
      }
      // Independent points around the same modes are asked for again and again.
      const known = isSame(placing.theta, modesAt);
      if (!known) {
        const posterior = posteriorOf(rows, shapes, single, placing.theta);
        modes = findModes(posterior, modes.at, N, Q, nearMode[placing.kind]);
        modesAt = placing.theta;
      }
      const points = (n: number) => {
        const mode = modes.at.slice(n * Q, (n + 1) * Q);
        const curvature = modes.curvature[n]!;
        if (placing.kind === 'quadrature') return quadraturePoints(mode, curvature, placing.nodes);
        const { seed, count } = placing;
        const of = { sequence: 'sobol' as const, seed, person: person(n), count: count[person(n)]! };
        return modePoints(mode, curvature, of);
      };
      const placed = Array.from({ length: N }, (_, n) => points(n));
      put(placed);
      if (placing.kind === 'quadrature' || known) return;
      for (let n = 0; n < N; n++) byMoments(n, placed[n]!, placing.theta, points);
    },
    evaluate(theta) {
      const value = new Float64Array(N);
      const score = new Float64Array(N * P);
      kernel!.evaluate(theta, value, score);
      return { value, score };
    },
    effective: (theta) =>
      Float64Array.from({ length: N }, (_, n) => effectiveOf(kernel!.posterior(n, theta))),
    people: (theta) => people(rows, kernel!, deviates, theta),
    hits: (theta) => personHits(rows, shapes, theta),
  };
}

function effectiveOf(weight: Float64Array): number {
  return 1 / weight.reduce((sum, w) => sum + w * w, 0);
}

function isSame(theta: Float64Array, before: Float64Array | undefined): boolean {
  return before?.every((value, p) => value === theta[p]) ?? false;
}

/** The kernel's parameters: means, loading, thresholds, stretch. */
function parametersOf(rows: PanelRows): number {
  const own = rows.coefficients + rows.entryCoefficient.length;
  if (rows.kind !== 'ordered') return own;
  return own + rows.categories - 1 + (rows.stretch === undefined ? 0 : 1);
}
