import type {
  ByRow,
  Kernel,
  KernelRows,
  MakeKernel,
  MultinomialRows,
  OrderedRows,
} from '../estimation/kernel.ts';
import { type Address, copy, type Memory, reserve, view } from './memory.ts';

/** What `wasm/src/kernels.ts` exports for these; shapes are stated there. */
type Exports = Memory & {
  readonly orderedLogit: (...args: number[]) => number;
  readonly orderedScores: (...args: number[]) => void;
  readonly orderedProbabilities: (...args: number[]) => void;
  readonly multinomialLogit: (...args: number[]) => number;
  readonly multinomialScores: (...args: number[]) => void;
  readonly multinomialProbabilities: (...args: number[]) => void;
};

/**
 * Makes kernels that run in WASM: each copies its rows once into an instance of its own.
 *
 * An instance's memory goes when its kernel does.
 */
export function wasmKernels(module: WebAssembly.Module): MakeKernel {
  return (rows) => {
    const wasm = new WebAssembly.Instance(module).exports as unknown as Exports;
    return rows.kind === 'ordered' ? ordered(wasm, rows) : multinomial(wasm, rows);
  };
}

function ordered(wasm: Exports, rows: OrderedRows): Kernel {
  const K = rows.coefficients;
  const C = rows.categories;
  const S = rows.lower.length;
  const P = K + C - 1;
  const held = heldAtOnce(S);
  const x = reserve(wasm, rows.x.length);
  const lower = reserve(wasm, S);
  const upper = reserve(wasm, S);
  const probabilities = reserve(wasm, held * C);
  const scores = reserve(wasm, held * P);
  const between = reserve(wasm, C * C);
  const shared = parameters(wasm, S, P);
  const { weight, theta, gradient, hessian } = shared;
  placeRows(wasm, x, rows);
  copy(wasm, lower, rows.lower);
  copy(wasm, upper, rows.upper);
  const scored = (s: number, count: number) =>
    wasm.orderedScores(x + 8 * s * K, lower + 4 * s, upper + 4 * s, theta, scores, count, K, C);
  const told = (s: number, count: number) =>
    wasm.orderedProbabilities(x + 8 * s * K, theta, probabilities, count, K, C);
  return kernel(wasm, shared, S, P, {
    evaluate: () => wasm.orderedLogit(x, lower, upper, weight, theta, gradient, hessian, between, S, K, C),
    scores: () => byRow(view(wasm, scores, held * P), P, S, scored),
    probabilities: () => byRow(view(wasm, probabilities, held * C), C, S, told),
  });
}

function multinomial(wasm: Exports, rows: MultinomialRows): Kernel {
  const K = rows.coefficients;
  const S = rows.answer.length;
  const M = rows.first[S]!;
  const held = heldAtOnce(S);
  const x = reserve(wasm, rows.x.length);
  const first = reserve(wasm, S + 1);
  const answer = reserve(wasm, S);
  const p = reserve(wasm, M);
  const mean = reserve(wasm, K);
  const away = reserve(wasm, K);
  const scores = reserve(wasm, held * K);
  const shared = parameters(wasm, S, K);
  const { weight, theta, gradient, hessian } = shared;
  placeRows(wasm, x, rows);
  copy(wasm, first, rows.first);
  copy(wasm, answer, rows.answer);
  const scored = (s: number, count: number) =>
    wasm.multinomialScores(x, first + 4 * s, answer + 4 * s, theta, scores, p, mean, count, K);
  return kernel(wasm, shared, S, K, {
    evaluate: () =>
      wasm.multinomialLogit(x, first, answer, weight, theta, gradient, hessian, p, mean, away, S, K),
    scores: () => byRow(view(wasm, scores, held * K), K, S, scored),
    probabilities() {
      // All fit where an evaluation keeps its own.
      wasm.multinomialProbabilities(x, first, theta, p, mean, S, K);
      return { values: view(wasm, p, M), at: (s) => rows.first[s]! };
    },
  });
}

function placeRows(wasm: Exports, at: Address, { x, adjust }: KernelRows): void {
  copy(wasm, at, x);
  adjust?.(view(wasm, at, x.length));
}

/** Rows of which all scores are held: of more they would fill as much memory as the rows themselves. */
const most = 4096;

function heldAtOnce(S: number): number {
  return S > most ? 1 : S;
}

/** @param compute - writes `width` numbers of each of so many rows to the beginning of `values` */
function byRow(
  values: Float64Array,
  width: number,
  S: number,
  compute: (from: number, count: number) => void,
): ByRow {
  if (values.length < width * S) {
    const at = (s: number) => {
      compute(s, 1);
      return 0;
    };
    return { values, at };
  }
  compute(0, S);
  return { values, at: (s) => s * width };
}

type Shared = ReturnType<typeof parameters>;

/** Room for what both kernels have: weights [S], parameters [P] and what is derived by them. */
function parameters(wasm: Exports, S: number, P: number) {
  return {
    weight: reserve(wasm, S),
    theta: reserve(wasm, P),
    gradient: reserve(wasm, P),
    hessian: reserve(wasm, P * P),
  };
}

type Calls = {
  readonly evaluate: () => number;
  readonly scores: () => ByRow;
  readonly probabilities: () => ByRow;
};

/** Called after the last reservation: growing the memory detaches views made before. */
function kernel(wasm: Exports, shared: Shared, S: number, P: number, calls: Calls): Kernel {
  const weight = view(wasm, shared.weight, S).fill(1);
  const theta = view(wasm, shared.theta, P);
  const gradientView = view(wasm, shared.gradient, P);
  const hessianView = view(wasm, shared.hessian, P * P);
  return {
    setWeights: (weights) => weight.set(weights),
    evaluate(at, gradient, hessian) {
      theta.set(at);
      const value = calls.evaluate();
      gradient.set(gradientView);
      hessian.set(hessianView);
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
