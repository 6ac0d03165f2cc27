import { deviate } from './deviates.ts';
import { effectiveOf } from './effective.ts';
import type { Mode } from './modes.ts';
import { moments } from './moments.ts';
import type { PanelKernel } from './panel.ts';
import type { Placing, ShardRows } from './placing.ts';

/** Of a person's points: with fewer effective ones the mode is not where the density is, or its curvature not its width. */
const poor = 0.1;
const roundsOfMoments = 4;

export type AroundModes = Extract<Placing, { kind: 'modes' }>;

/** Places points of a shard's persons around their modes. */
export type AroundMode = {
  readonly place: (n: number, mode: Mode, placing: AroundModes) => void;
  /**
   * Moves the points, where too few of them count, to where those have the density.
   *
   * @returns what they are around at last
   */
  readonly placeMoved: (n: number, mode: Mode, placing: AroundModes) => Mode;
};

export function aroundMode({ shapes, firstPerson }: ShardRows, kernel: PanelKernel): AroundMode {
  const isNormal = shapes.every((shape) => shape === 'normal');
  /** Gives the points as they lie, before they have their shape. */
  const unshaped = (n: number, mode: Mode, { seed, count }: AroundModes) => {
    const person = firstPerson + n;
    kernel.placeAround(n, { ...mode, seed, person, count: count[person]! });
    return kernel.points(n).deviates;
  };
  const place = (n: number, mode: Mode, placing: AroundModes) => {
    const deviates = unshaped(n, mode, placing);
    if (isNormal) return;
    for (const [q, row] of deviates.entries()) {
      for (let r = 0; r < row.length; r++) row[r] = deviate(shapes[q]!, row[r]!);
    }
  };
  return {
    place,
    placeMoved(n, start, placing) {
      let mode = start;
      for (let round = 0; ; round++) {
        place(n, mode, placing);
        if (round === roundsOfMoments) return mode;
        const weight = kernel.posterior(n, placing.theta);
        const effective = effectiveOf(weight);
        if (effective >= poor * weight.length) return mode;
        const z = isNormal ? kernel.points(n).deviates : unshaped(n, mode, placing);
        const found = moments(z, weight, effective);
        if (!found) return mode;
        mode = found;
      }
    },
  };
}
