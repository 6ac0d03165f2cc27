import { type Address, type Memory, place, reserve, view } from './memory.ts';

/** Points that are always worked at together. */
const together = 16;

/** The points that are gone through for so many. */
export function whole(points: number): number {
  return Math.ceil(points / together) * together;
}

export type PanelRoom = {
  /** i32[N] points that each person has room for, and u32[N] where it is: f64[Q + 1, room], deviates and then weights. */
  readonly rooms: Address;
  readonly blocks: Address;
  /** Of the person with most. */
  readonly largest: () => number;
  /** Makes room for so many points of person n where there is less: what they had is lost. */
  readonly make: (n: number, points: number) => void;
  /** [count] deviate q of person n's points; q = Q the logarithms of weights. */
  readonly row: (n: number, q: number, count: number) => Float64Array;
};

/** @param most - [N] points that there is room for at first: side by side, where room made later leaves the old unused */
export function panelRoom(wasm: Memory, Q: number, most: ArrayLike<number>): PanelRoom {
  const room = Int32Array.from(most, whole);
  const all = reserve(wasm, (Q + 1) * room.reduce((sum, points) => sum + points, 0));
  const block = new Int32Array(room.length);
  for (let n = 0, at = all; n < room.length; at += 8 * (Q + 1) * room[n]!, n++) block[n] = at;
  const rooms = place(wasm, room);
  const blocks = place(wasm, block);
  let largest = room.reduce((a, b) => Math.max(a, b), together);
  return {
    rooms,
    blocks,
    largest: () => largest,
    make(n, points) {
      if (points <= room[n]!) return;
      room[n] = whole(points);
      block[n] = reserve(wasm, (Q + 1) * room[n]!);
      largest = Math.max(largest, room[n]!);
      new Int32Array(wasm.memory.buffer, rooms)[n] = room[n]!;
      new Int32Array(wasm.memory.buffer, blocks)[n] = block[n]!;
    },
    row: (n, q, count) => view(wasm, (block[n]! >>> 0) + 8 * q * room[n]!, count),
  };
}
