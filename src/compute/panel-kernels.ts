import type { MakePanelKernel, PanelKernel, PanelRows } from '../estimation/mixed/panel.ts';
import { type Address, type Memory, place, reserve, view } from './memory.ts';
import { panelAround } from './panel-around.ts';
import { panelRoom, whole } from './panel-room.ts';
import { panelTerms } from './panel-terms.ts';

/** What `wasm/src/kernels.ts` exports for these; shapes are stated there. */
type Exports = Memory &
  Parameters<typeof panelAround>[0] & {
    readonly makePanel: (...counts: number[]) => Address;
    readonly setRows: (panel: Address, ...places: Address[]) => void;
    readonly setLargest: (panel: Address, points: number) => void;
    readonly setNoise: (panel: Address, keep: number, floor: Address) => void;
    readonly setPlaces: (panel: Address, ...places: Address[]) => void;
    readonly panelEvaluate: (panel: Address, persons: number) => void;
    readonly panelPosterior: (panel: Address, person: number, weight: Address) => void;
    readonly panelSlopes: (panel: Address, person: number, value: Address, slope: Address) => void;
  };

/** Numbers that a block may take: 50 KB. Less costs more to begin a scenario than a nearer cache saves. */
const blockNumbers = 6400;

/** Makes kernels that run in WASM: each copies its rows once into an instance of its own. */
export function panelKernels(module: WebAssembly.Module): MakePanelKernel {
  return (rows, most) => {
    const wasm = new WebAssembly.Instance(module).exports as unknown as Exports;
    return kernel(wasm, rows, most);
  };
}

function kernel(wasm: Exports, rows: PanelRows, most: ArrayLike<number>): PanelKernel {
  const { coefficients: K, deviates: Q } = rows;
  const N = rows.person.length - 1;
  const S = rows.person[N]!;
  const E = rows.entryCoefficient.length;
  const T = rows.kind === 'ordered' ? rows.categories - 1 : 0;
  const stretch = rows.kind === 'ordered' ? (rows.stretch ?? -1) : -1;
  const P = K + E + T + (stretch < 0 ? 0 : 1);
  const bounds = thresholdBounds(rows);
  const pairs = bounds.pairLower.length;
  const W = blockPoints(2 * K + 6 * T + 4);
  const sums = panelTerms(wasm, rows, 8 * W);
  const panel = wasm.makePanel(K, Q, E, T, pairs, stretch, W, sums.widest);
  wasm.setRows(
    panel,
    place(wasm, rows.entryCoefficient),
    place(wasm, rows.entryDeviate),
    place(wasm, rows.form),
    place(wasm, rows.person),
    place(wasm, rows.count ?? new Float64Array(S).fill(1)),
    place(wasm, sums.first),
    place(wasm, sums.sum),
    sums.terms,
    place(wasm, bounds.lower),
    place(wasm, bounds.upper),
    place(wasm, bounds.pair),
    place(wasm, bounds.pairLower),
    place(wasm, bounds.pairUpper),
  );
  if (rows.noise) wasm.setNoise(panel, rows.noise.keep, place(wasm, rows.noise.floor));
  const points = place(wasm, new Int32Array(N));
  const room = panelRoom(wasm, Q, most);
  const theta = reserve(wasm, P);
  const value = reserve(wasm, N);
  const gradient = reserve(wasm, N * P);
  // Asked for of a person's mode and a step from it in each direction.
  const slopes = reserve(wasm, (K + 2) * whole(Q + 1));
  wasm.setPlaces(panel, room.rooms, room.blocks, points, theta, value, gradient);
  let largest = 0;
  let posterior = 0;
  let around: ReturnType<typeof panelAround> | undefined;
  /** Has room for so many points of a person, and for what goes over all of them. */
  const makeRoom = (n: number, count: number) => {
    room.make(n, count);
    if (room.largest() === largest) return;
    largest = room.largest();
    wasm.setLargest(panel, largest);
    posterior = reserve(wasm, largest);
    around = undefined;
  };
  // Made when asked for: with more memory, views of before are gone.
  const pointsView = () => new Int32Array(wasm.memory.buffer, points, N);
  const setTheta = (at: Float64Array) => view(wasm, theta, P).set(at);
  return {
    setPoints(n, at, logWeight) {
      const R = logWeight.length;
      makeRoom(n, R);
      // Beyond what is worked at together nothing is read.
      const end = whole(R);
      pointsView()[n] = R;
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
      const R = pointsView()[n]!;
      const deviates = Array.from({ length: Q }, (_, q) => room.row(n, q, R));
      return { deviates, logWeight: room.row(n, Q, R) };
    },
    slopes(n, at) {
      setTheta(at);
      const R = whole(pointsView()[n]!);
      wasm.panelSlopes(panel, n, slopes, slopes + 8 * R);
      const row = (k: number) => view(wasm, slopes + 8 * R * (1 + k), R);
      return {
        value: view(wasm, slopes, R),
        slope: Array.from({ length: K + (stretch < 0 ? 0 : 1) }, (_, k) => row(k)),
      };
    },
    evaluate(at, values, gradients) {
      setTheta(at);
      wasm.panelEvaluate(panel, N);
      values.set(view(wasm, value, N));
      gradients.set(view(wasm, gradient, N * P));
    },
    posterior(n, at) {
      setTheta(at);
      wasm.panelPosterior(panel, n, posterior);
      return view(wasm, posterior, pointsView()[n]!);
    },
  };
}

/** Points in a block of `rows` arrays: by these alone, so that no person's sums depend on others. */
function blockPoints(rows: number): number {
  return whole(1) * Math.max(1, Math.floor(blockNumbers / rows / whole(1)));
}

/** The thresholds that bound each rating, and which pair of them bounds it on both sides; nothing of a choice. */
function thresholdBounds(rows: PanelRows) {
  const none = new Int32Array(0);
  if (rows.kind !== 'ordered')
    return { lower: none, upper: none, pair: none, pairLower: none, pairUpper: none };
  const { lower, upper } = rows;
  const found = new Map<number, number>();
  const pair = lower.map((low, s) => {
    const up = upper[s]!;
    if (low < 0 || up < 0) return -1;
    const code = low * rows.categories + up;
    if (!found.has(code)) found.set(code, found.size);
    return found.get(code)!;
  });
  const codes = Int32Array.from(found.keys());
  const pairLower = codes.map((code) => Math.floor(code / rows.categories));
  const pairUpper = codes.map((code) => code % rows.categories);
  return { lower, upper, pair, pairLower, pairUpper };
}
