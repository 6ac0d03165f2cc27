import fc from 'fast-check';
import { test } from 'vitest';

/**
 * The same examples at every run, so that a red suite is red again when it is looked into.
 * `SEED=… RUNS=… npx vitest run` looks further.
 */
fc.configureGlobal({
  seed: Number(process.env['SEED'] ?? 1),
  numRuns: Number(process.env['RUNS'] ?? 60),
});

/** A test that `check` holds for whatever the arbitraries draw. */
export function property<T extends unknown[]>(
  name: string,
  drawn: { [K in keyof T]: fc.Arbitrary<T[K]> },
  check: (...values: T) => void | Promise<void>,
): void {
  const values = fc.tuple(...drawn) as unknown as fc.Arbitrary<T>;
  test(name, () => fc.assert(fc.asyncProperty(values, async (drawing) => check(...drawing))));
}

export { fc };
