import { readFileSync, writeFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const collect: () => void = runInNewContext('gc');

export type Taken = {
  /** Of all threads, whatever the clock says. */
  readonly seconds: number;
  /** Most memory of all threads at once, beyond what was taken before. */
  readonly bytes: number;
};

/** What work takes of processor and memory, workers included; undefined where the system does not tell (not Linux). */
export async function taken(work: () => Promise<unknown>): Promise<Taken | undefined> {
  try {
    collect();
    // Forgets the most memory there ever was (proc(5), clear_refs).
    writeFileSync('/proc/self/clear_refs', '5');
    const before = kilobytes('VmRSS');
    const start = process.cpuUsage();
    await work();
    const { user, system } = process.cpuUsage(start);
    return { seconds: (user + system) / 1e6, bytes: 1024 * (kilobytes('VmHWM') - before) };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

function kilobytes(field: string): number {
  const line = readFileSync('/proc/self/status', 'utf8')
    .split('\n')
    .find((each) => each.startsWith(`${field}:`));
  return Number(line!.split(/\s+/)[1]);
}
