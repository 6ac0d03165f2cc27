import type { PanelKernel } from '../estimation/mixed/panel.ts';
import { type Address, place, reserve } from './memory.ts';
import { panelAround } from './panel-around.ts';
import { panelRoom, whole } from './panel-room.ts';

/** What `wasm/src/kernels.ts` exports for these; shapes are stated where each is defined. */
type Exports = Parameters<typeof panelAround>[0] & {
  readonly setLargest: (panel: Address, points: number) => void;
};

/** The points of N persons, where the instance reads them. */
export type PanelPoints = Pick<PanelKernel, 'setPoints' | 'placeAround' | 'points'> & {
  /** As in `PanelRoom`. */
  readonly rooms: Address;
  readonly blocks: Address;
  /** i32[N] how many points each person has. */
  readonly counts: Address;
  readonly count: (n: number) => number;
  /** Where a number of each of a person's points fits, whoever has most. */
  readonly each: () => Address;
};

/** @param most - as in `MakePanelKernel` */
export function panelPoints(wasm: Exports, panel: Address, Q: number, most: ArrayLike<number>): PanelPoints {
  const N = most.length;
  const counts = place(wasm, new Int32Array(N));
  const room = panelRoom(wasm, Q, most);
  let largest = 0;
  let each = 0;
  let around: ReturnType<typeof panelAround> | undefined;
  /** Has room for so many points of a person, and for what goes over all of them. */
  const makeRoom = (n: number, count: number) => {
    room.make(n, count);
    if (room.largest() === largest) return;
    largest = room.largest();
    wasm.setLargest(panel, largest);
    each = reserve(wasm, largest);
    around = undefined;
  };
  // Made when asked for: with more memory, views of before are gone.
  const countsView = () => new Int32Array(wasm.memory.buffer, counts, N);
  return {
    rooms: room.rooms,
    blocks: room.blocks,
    counts,
    count: (n) => countsView()[n]!,
    each: () => each,
    setPoints(n, at, logWeight) {
      const R = logWeight.length;
      makeRoom(n, R);
      // Beyond what is worked at together nothing is read.
      const end = whole(R);
      countsView()[n] = R;
      for (let q = 0; q < Q; q++) {
        const row = room.row(n, q, end);
        row.set(at.subarray(q * R, (q + 1) * R));
        row.fill(0, R);
      }
      const weights = room.row(n, Q, end);
      weights.set(logWeight);
      weights.fill(Number.NEGATIVE_INFINITY, R);
    },
    placeAround(n, where) {
      makeRoom(n, 1.5 * where.count);
      around ??= panelAround(wasm, panel, Q, 2 ** Math.floor(Math.log2(largest)));
      around(n, where);
    },
    points(n) {
      const R = countsView()[n]!;
      const deviates = Array.from({ length: Q }, (_, q) => room.row(n, q, R));
      return { deviates, logWeight: room.row(n, Q, R) };
    },
  };
}
