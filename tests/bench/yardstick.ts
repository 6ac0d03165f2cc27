import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export type YardstickRun = { readonly value: number; readonly slopes: number; readonly seconds: number };

/** Vectors of 128 bits, the width that WASM has; other processors have no wider ones by default. */
const width = process.arch === 'x64' ? ['-march=x86-64-v2'] : [];
const options = ['-O3', ...width, '-ffast-math', '-fopenmp'];

/**
 * Compiles yardstick.c, which says what its input is, for runs of so many evaluations; undefined where there is
 * no gcc.
 */
export function yardstick(input: Float64Array): ((repeats: number) => YardstickRun) | undefined {
  if (!hasCompiler()) return undefined;
  const folder = mkdtempSync(join(tmpdir(), 'yardstick-'));
  const program = join(folder, 'yardstick');
  const file = join(folder, 'input');
  execFileSync('gcc', [...options, join(import.meta.dirname, 'yardstick.c'), '-o', program, '-lm']);
  writeFileSync(file, new Uint8Array(input.buffer));
  return (repeats) => {
    const told = execFileSync(program, [file, String(repeats)], { encoding: 'utf8' });
    const [value, slopes, seconds] = told.split(' ').map(Number);
    return { value: value!, slopes: slopes!, seconds: seconds! };
  };
}

function hasCompiler(): boolean {
  try {
    execFileSync('gcc', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
