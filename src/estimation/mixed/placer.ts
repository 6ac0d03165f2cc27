import { type AroundModes, aroundMode } from './around-mode.ts';
import { shaped } from './deviates.ts';
import { findMode, type Mode } from './modes.ts';
import type { MakePanelKernel, PanelKernel } from './panel.ts';
import { type Placed, populationPoints } from './placed.ts';
import type { Placing, ShardRows } from './placing.ts';
import { posteriorOf } from './posterior.ts';
import { quadraturePoints } from './quadrature.ts';

/** Points near the mode that persons have at last, unless they need more: their room spares copying rows anew. */
export const lastCount = 256;

/** How near a mode must be found, in posterior standard deviations: nodes are few, and points have weights. */
const nearMode = { quadrature: 1e-4, modes: 0.02 };

/** Where the points of a shard's persons are, and the kernel that has them. */
export type Placer = {
  readonly place: (placing: Placing) => void;
  /** @throws Error before anything was placed */
  readonly kernel: () => PanelKernel;
};

export function placer(held: ShardRows, makeKernel: MakePanelKernel): Placer {
  const { rows, shapes, firstPerson } = held;
  const N = rows.person.length - 1;
  const Q = rows.deviates;
  const persons = Array.from({ length: N }, (_, n) => n);
  let made: PanelKernel | undefined;
  const modes: Mode[] = persons.map(() => ({ mode: new Float64Array(Q), curvature: new Float64Array(0) }));
  let modesAt: Float64Array | undefined;

  /** The first points say how much room there will be; for a search of modes a step is made in each direction. */
  const begun = (points: number) => {
    made ??= makeKernel(rows, new Int32Array(N).fill(Math.max(points, Q + 1)));
    return made;
  };
  const found = (kernel: PanelKernel, n: number, theta: Float64Array, tolerance: number) =>
    findMode(posteriorOf(rows, shapes, kernel, theta, n), modes[n]!.mode, tolerance);
  const put = (kernel: PanelKernel, n: number, { z, logWeight }: Placed) =>
    kernel.setPoints(n, shaped(z, shapes), logWeight);
  const byPopulation = (placing: Extract<Placing, { kind: 'population' }>) => {
    const kernel = begun(placing.count);
    for (const n of persons) put(kernel, n, populationPoints(Q, { ...placing, person: firstPerson + n }));
  };
  const byQuadrature = ({ theta, nodes }: Extract<Placing, { kind: 'quadrature' }>) => {
    const kernel = begun(nodes ** Q);
    for (const n of persons) {
      modes[n] = found(kernel, n, theta, nearMode.quadrature);
      put(kernel, n, quadraturePoints(modes[n]!, nodes));
    }
  };
  const byModes = (placing: AroundModes) => {
    const kernel = begun(1.5 * lastCount);
    const around = aroundMode(held, kernel);
    // Independent points around the same modes are asked for again and again.
    const known = isSame(placing.theta, modesAt);
    modesAt = placing.theta;
    for (const n of persons) {
      if (known) around.place(n, modes[n]!, placing);
      else modes[n] = around.placeMoved(n, found(kernel, n, placing.theta, nearMode.modes), placing);
    }
  };
  return {
    kernel() {
      if (!made) throw new Error('shard: no points are placed');
      return made;
    },
    place(placing) {
      if (placing.kind === 'quadrature') byQuadrature(placing);
      else if (placing.kind === 'modes') byModes(placing);
      else byPopulation(placing);
    },
  };
}

function isSame(theta: Float64Array, before: Float64Array | undefined): boolean {
  return before?.every((value, p) => value === theta[p]) ?? false;
}
