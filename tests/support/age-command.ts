import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const hasAge = !spawnSync('age', ['--version']).error;

/** Opens a locked text by the `age` command, which takes a passphrase from a terminal only: `script` gives it one. */
export function ageUnlock(armored: string, passphrase: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'age-'));
  try {
    writeFileSync(join(folder, 'locked.age'), armored);
    const command = `age -d -o ${join(folder, 'open')} ${join(folder, 'locked.age')}`;
    execFileSync('script', ['-qec', command, '/dev/null'], { input: `${passphrase}\n` });
    return execFileSync('cat', [join(folder, 'open')], { encoding: 'utf8' });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
