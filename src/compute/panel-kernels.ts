import {
  type MakePanelKernel,
  type PanelKernel,
  type PanelRows,
  parameterCount,
} from '../estimation/mixed/panel.ts';
import { type Address, reserve, view } from './memory.ts';
import { panelOfRows } from './panel-of-rows.ts';
import { panelPoints } from './panel-points.ts';
import { whole } from './panel-room.ts';

/** What `wasm/src/kernels.ts` exports for these; shapes are stated where each is defined. */
type Exports = Parameters<typeof panelOfRows>[0] &
  Parameters<typeof panelPoints>[0] & {
    readonly setPlaces: (panel: Address, ...places: Address[]) => void;
    readonly panelEvaluate: (panel: Address, persons: number) => void;
    readonly panelPosterior: (panel: Address, person: number, weight: Address) => void;
    readonly panelSlopes: (panel: Address, person: number, value: Address, slope: Address) => void;
  };

/** Makes kernels that run in WASM: each copies its rows once into an instance of its own. */
export function panelKernels(module: WebAssembly.Module): MakePanelKernel {
  return (rows, most) => {
    const wasm = new WebAssembly.Instance(module).exports as unknown as Exports;
    return kernel(wasm, rows, most);
  };
}

function kernel(wasm: Exports, rows: PanelRows, most: ArrayLike<number>): PanelKernel {
  const N = rows.person.length - 1;
  const P = parameterCount(rows);
  const panel = panelOfRows(wasm, rows);
  const { rooms, blocks, counts, count, each, ...placing } = panelPoints(wasm, panel, rows.deviates, most);
  const theta = reserve(wasm, P);
  const value = reserve(wasm, N);
  const gradient = reserve(wasm, N * P);
  const sloped = rows.coefficients + (rows.kind === 'ordered' && rows.stretch !== undefined ? 1 : 0);
  // Asked for of a person's mode and a step from it in each direction.
  const slopes = reserve(wasm, (1 + sloped) * whole(rows.deviates + 1));
  wasm.setPlaces(panel, rooms, blocks, counts, theta, value, gradient);
  const setTheta = (at: Float64Array) => view(wasm, theta, P).set(at);
  return {
    ...placing,
    slopes(n, at) {
      if (count(n) > rows.deviates + 1) throw new RangeError('panel: slopes of more points than Q + 1');
      setTheta(at);
      const R = whole(count(n));
      wasm.panelSlopes(panel, n, slopes, slopes + 8 * R);
      const row = (k: number) => view(wasm, slopes + 8 * R * (1 + k), R);
      return { value: view(wasm, slopes, R), slope: Array.from({ length: sloped }, (_, k) => row(k)) };
    },
    evaluate(at, values, gradients) {
      setTheta(at);
      wasm.panelEvaluate(panel, N);
      values.set(view(wasm, value, N));
      gradients.set(view(wasm, gradient, N * P));
    },
    posterior(n, at) {
      setTheta(at);
      wasm.panelPosterior(panel, n, each());
      return view(wasm, each(), count(n));
    },
  };
}
