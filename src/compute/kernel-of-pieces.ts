import type { ByRow, Kernel } from '../estimation/kernel.ts';
import { type Memory, reserve, view } from './memory.ts';
import type { RowPieces } from './row-pieces.ts';

type Shared = ReturnType<typeof parameters>;

/** Room for what both kernels have: weights [S], parameters [P] and what is derived by them. */
export function parameters(wasm: Memory, S: number, P: number) {
  return {
    S,
    weight: reserve(wasm, S),
    theta: reserve(wasm, P),
    gradient: reserve(wasm, P),
    hessian: reserve(wasm, P * P),
  };
}

type Calls = {
  /** Of rows s to t − 1, which are a piece. */
  readonly evaluate: (s: number, t: number) => number;
  readonly scores: () => ByRow;
  readonly probabilities: () => ByRow;
};

/** Called after the last reservation: growing the memory detaches views made before. */
export function kernelOf(
  wasm: Memory,
  shared: Shared,
  { first }: RowPieces,
  P: number,
  calls: Calls,
): Kernel {
  const weight = view(wasm, shared.weight, shared.S).fill(1);
  const theta = view(wasm, shared.theta, P);
  const gradientOfPiece = view(wasm, shared.gradient, P);
  const hessianOfPiece = view(wasm, shared.hessian, P * P);
  return {
    setWeights: (weights) => weight.set(weights),
    evaluate(at, gradient, hessian) {
      theta.set(at);
      gradient.fill(0);
      hessian.fill(0);
      let value = 0;
      for (let piece = 0; piece + 1 < first.length; piece++) {
        value += calls.evaluate(first[piece]!, first[piece + 1]!);
        add(gradient, gradientOfPiece);
        add(hessian, hessianOfPiece);
      }
      return value;
    },
    scores(at) {
      theta.set(at);
      return calls.scores();
    },
    probabilities(at) {
      theta.set(at);
      return calls.probabilities();
    },
  };
}

function add(sum: Float64Array, values: Float64Array): void {
  for (let i = 0; i < sum.length; i++) sum[i]! += values[i]!;
}
