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

/**
 * A test that `check` holds for whatever the arbitraries draw.
 *
 * @param part - share of the examples that is enough where each takes long
 */
export function property<T extends unknown[]>(
  name: string,
  drawn: { [K in keyof T]: fc.Arbitrary<T[K]> },
  check: (...values: T) => void | Promise<void>,
  part = 1,
): void {
  const values = fc.tuple(...drawn) as unknown as fc.Arbitrary<T>;
  const numRuns = Math.ceil(part * fc.readConfigureGlobal().numRuns!);
  test(name, () =>
    fc.assert(
      fc.asyncProperty(values, async (drawing) => check(...drawing)),
      { numRuns },
    ),
  );
}

export { fc };
