import type { Kernel, MakeKernel, MultinomialRows, OrderedRows } from '../estimation/kernel.ts';
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
  const x = reserve(wasm, rows.x.length);
  const lower = reserve(wasm, S);
  const upper = reserve(wasm, S);
  const probabilities = reserve(wasm, S * C);
  const between = reserve(wasm, C * C);
  const shared = parameters(wasm, S, P);
  const { weight, theta, gradient, hessian, scores } = shared;
  copy(wasm, x, rows.x);
  copy(wasm, lower, rows.lower);
  copy(wasm, upper, rows.upper);
  return kernel(wasm, shared, S, P, {
    evaluate: () => wasm.orderedLogit(x, lower, upper, weight, theta, gradient, hessian, between, S, K, C),
    scores: () => wasm.orderedScores(x, lower, upper, theta, scores, S, K, C),
    probabilities: () => wasm.orderedProbabilities(x, theta, probabilities, S, K, C),
    probabilitiesAt: probabilities,
    probabilitiesLength: S * C,
  });
}

function multinomial(wasm: Exports, rows: MultinomialRows): Kernel {
  const K = rows.coefficients;
  const S = rows.answer.length;
  const M = rows.first[S]!;
  const x = reserve(wasm, rows.x.length);
  const first = reserve(wasm, S + 1);
  const answer = reserve(wasm, S);
  const p = reserve(wasm, M);
  const mean = reserve(wasm, K);
  const away = reserve(wasm, K);
  const shared = parameters(wasm, S, K);
  const { weight, theta, gradient, hessian, scores } = shared;
  copy(wasm, x, rows.x);
  copy(wasm, first, rows.first);
  copy(wasm, answer, rows.answer);
  return kernel(wasm, shared, S, K, {
    evaluate: () =>
      wasm.multinomialLogit(x, first, answer, weight, theta, gradient, hessian, p, mean, away, S, K),
    scores: () => wasm.multinomialScores(x, first, answer, theta, scores, p, mean, S, K),
    probabilities: () => wasm.multinomialProbabilities(x, first, theta, p, mean, S, K),
    probabilitiesAt: p,
    probabilitiesLength: M,
  });
}

type Shared = ReturnType<typeof parameters>;

/** Room for what both kernels have: weights [S], parameters [P] and what is derived by them. */
function parameters(wasm: Exports, S: number, P: number) {
  return {
    weight: reserve(wasm, S),
    theta: reserve(wasm, P),
    gradient: reserve(wasm, P),
    hessian: reserve(wasm, P * P),
    scores: reserve(wasm, S * P),
  };
}

type Calls = {
  readonly evaluate: () => number;
  readonly scores: () => void;
  readonly probabilities: () => void;
  readonly probabilitiesAt: Address;
  readonly probabilitiesLength: number;
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
      calls.scores();
      return view(wasm, shared.scores, S * P);
    },
    probabilities(at) {
      theta.set(at);
      calls.probabilities();
      return view(wasm, calls.probabilitiesAt, calls.probabilitiesLength).slice();
    },
  };
}
