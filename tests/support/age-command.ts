import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { plainUnlock } from './plain-age.ts';

/** Opens a locked text by the `age` command where there is one, else by the plain version. */
export function ageUnlock(armored: string, passphrase: string): string {
  return spawnSync('age', ['--version']).error
    ? plainUnlock(armored, passphrase)
    : byCommand(armored, passphrase);
}

/** The command takes a passphrase from a terminal only: `script` gives it one. */
function byCommand(armored: string, passphrase: string): string {
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
