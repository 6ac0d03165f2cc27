import { deviate, shaped } from './deviates.ts';
import { effectiveOf } from './effective.ts';
import { findMode, type Mode } from './modes.ts';
import { moments } from './moments.ts';
import type { MakePanelKernel, PanelKernel } from './panel.ts';
import { type Placed, populationPoints } from './placed.ts';
import type { Placing, ShardRows } from './placing.ts';
import { posteriorOf } from './posterior.ts';
import { quadraturePoints } from './quadrature.ts';

/** Points near the mode that persons have at last, unless they need more: their room spares copying rows anew. */
export const lastCount = 256;

/** How near a mode must be found, in posterior standard deviations: nodes are few, and points have weights. */
const nearMode = { quadrature: 1e-4, modes: 0.02 };

/** Of a person's points: with fewer effective ones the mode is not where the density is, or its curvature not its width. */
const poor = 0.1;
const roundsOfMoments = 4;

type Around = Extract<Placing, { kind: 'modes' }>;

/** Where the points of a shard's persons are, and the kernel that has them. */
export type Placer = {
  readonly place: (placing: Placing) => void;
  /** @throws Error before anything was placed */
  readonly kernel: () => PanelKernel;
};

export function placer({ rows, shapes, firstPerson }: ShardRows, makeKernel: MakePanelKernel): Placer {
  const N = rows.person.length - 1;
  const Q = rows.deviates;
  const persons = Array.from({ length: N }, (_, n) => n);
  const isNormal = shapes.every((shape) => shape === 'normal');
  let made: PanelKernel | undefined;
  const modes: Mode[] = persons.map(() => ({ mode: new Float64Array(Q), curvature: new Float64Array(0) }));
  let modesAt: Float64Array | undefined;

  const kernel = () => {
    if (!made) throw new Error('shard: no points are placed');
    return made;
  };
  /** The first points say how much room there will be; for a search of modes a step is made in each direction. */
  const begin = (points: number) => {
    made ??= makeKernel(rows, new Int32Array(N).fill(Math.max(points, Q + 1)));
  };
  const put = (n: number, { z, logWeight }: Placed) => kernel().setPoints(n, shaped(z, shapes), logWeight);
  const find = (n: number, theta: Float64Array, tolerance: number) => {
    modes[n] = findMode(posteriorOf(rows, shapes, kernel(), theta, n), modes[n]!.mode, tolerance);
  };
  /** Places points around a person's mode; gives them as they lie, before they have their shape. */
  const unshaped = (n: number, { seed, count }: Around) => {
    const person = firstPerson + n;
    kernel().placeAround(n, { ...modes[n]!, seed, person, count: count[person]! });
    return kernel().points(n).deviates;
  };
  const around = (n: number, placing: Around) => {
    const deviates = unshaped(n, placing);
    if (isNormal) return;
    for (const [q, row] of deviates.entries()) {
      for (let r = 0; r < row.length; r++) row[r] = deviate(shapes[q]!, row[r]!);
    }
  };
  /** Moves the points of a person, of which too few count, to where those have the density. */
  const aroundMoments = (n: number, placing: Around) => {
    for (let round = 0; ; round++) {
      around(n, placing);
      if (round === roundsOfMoments) return;
      const weight = kernel().posterior(n, placing.theta);
      const effective = effectiveOf(weight);
      if (effective >= poor * weight.length) return;
      const found = moments(isNormal ? kernel().points(n).deviates : unshaped(n, placing), weight, effective);
      if (!found) return;
      modes[n] = found;
    }
  };
  const byQuadrature = ({ theta, nodes }: Extract<Placing, { kind: 'quadrature' }>) => {
    begin(nodes ** Q);
    for (const n of persons) {
      find(n, theta, nearMode.quadrature);
      put(n, quadraturePoints(modes[n]!, nodes));
    }
  };
  const byModes = (placing: Around) => {
    begin(1.5 * lastCount);
    // Independent points around the same modes are asked for again and again.
    const known = isSame(placing.theta, modesAt);
    modesAt = placing.theta;
    for (const n of persons) {
      if (known) around(n, placing);
      else {
        find(n, placing.theta, nearMode.modes);
        aroundMoments(n, placing);
      }
    }
  };
  return {
    kernel,
    place(placing) {
      if (placing.kind === 'quadrature') byQuadrature(placing);
      else if (placing.kind === 'modes') byModes(placing);
      else {
        begin(placing.count);
        for (const n of persons) put(n, populationPoints(Q, { ...placing, person: firstPerson + n }));
      }
    },
  };
}

function isSame(theta: Float64Array, before: Float64Array | undefined): boolean {
  return before?.every((value, p) => value === theta[p]) ?? false;
}
