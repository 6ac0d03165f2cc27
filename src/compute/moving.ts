import { transfer } from 'comlink';
import type { Answers } from '../response/dataset.ts';

/** A copy whose arrays move to a worker: to copy many on the way takes their room twice. */
export function moving(answers: Answers): Answers {
  const copied = Object.entries(answers).map(([name, value]) => [
    name,
    isArray(value) ? value.slice() : value,
  ]);
  const own = Object.fromEntries(copied) as Answers;
  return transfer(
    own,
    Object.values(own)
      .filter(isArray)
      .map(({ buffer }) => buffer as ArrayBuffer),
  );
}

function isArray(value: unknown): value is Int32Array | Float64Array {
  return value instanceof Int32Array || value instanceof Float64Array;
}
