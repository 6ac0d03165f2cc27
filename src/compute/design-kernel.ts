import type { DesignModel } from '../design/design-model.ts';
import { type InformationSums, type MakeSums, sumCount } from '../design/information-sums.ts';
import type { Points } from '../design/priors.ts';
import { type Address, copy, type Memory, place, reserve } from './memory.ts';

/** What `wasm/src/kernels.ts` exports for these; shapes are stated where each is defined. */
type Exports = Memory & {
  readonly addChoice: (...args: number[]) => void;
  readonly addRating: (...args: number[]) => void;
  readonly designValue: (...args: number[]) => number;
};

/** Small beside what one answer tells. */
const ridge = 1e-5;

/** Makes sums that run in WASM, each in an instance of its own, whose memory goes when they do. */
export function designKernel(module: WebAssembly.Module): MakeSums {
  return (model, points, profiles) => {
    const wasm = new WebAssembly.Instance(module).exports as unknown as Exports;
    return informationSums(wasm, model, points, profiles);
  };
}

function informationSums(
  wasm: Exports,
  { kind, weights: K, nuisances: T }: DesignModel,
  { draws, nuisances, spread }: Points,
  J: number,
): InformationSums {
  const D = Math.ceil(draws.length / 2);
  const p = T + K;
  const triangle = (p * (p + 1)) / 2;
  const length = 2 * D * triangle;
  const sums = Array.from({ length: sumCount }, () => reserve(wasm, length));
  const beta = place(wasm, pairs(draws, K, D));
  const weight = place(
    wasm,
    Float64Array.from({ length: 2 * D }, (_, r) => (r < draws.length ? 1 / draws.length : 0)),
  );
  const besides = place(wasm, nuisances);
  const differ = place(wasm, spread);
  const x = reserve(wasm, J * K);
  const scratch = reserve(wasm, 2 * (triangle + 2 * p + (K * (K + 1)) / 2 + K + 4 * T + 2 * J + 8));
  const differs = Number(spread.some((sd) => sd > 0));
  const bytes = (sum: number) => new Uint8Array(wasm.memory.buffer, sums[sum]! as Address, 8 * length);
  return {
    clear: (sum) => void bytes(sum).fill(0),
    copy: (from, to) => bytes(to).set(bytes(from)),
    add(sum, rows, times) {
      copy(wasm, x, rows);
      if (kind === 'choice') wasm.addChoice(sums[sum]!, x, times, beta, besides, scratch, J, K, T, D);
      else wasm.addRating(sums[sum]!, x, times, beta, besides, scratch, K, T, D);
    },
    value: (sum) => wasm.designValue(sums[sum]!, weight, differ, differs, ridge, scratch, K, T, D),
  };
}

/** [D,K,2] the draws two by two; the last stands beside itself where they are odd. */
function pairs(draws: readonly Float64Array[], K: number, D: number): Float64Array {
  const all = new Float64Array(D * K * 2);
  for (let r = 0; r < 2 * D; r++) {
    const draw = draws[Math.min(r, draws.length - 1)]!;
    for (let k = 0; k < K; k++) all[((r >> 1) * K + k) * 2 + (r & 1)] = draw[k]!;
  }
  return all;
}
