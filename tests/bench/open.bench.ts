import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bench, describe } from 'vitest';
import { analysisData } from '../../src/exchange/analysis-data.ts';
import { largestFile, readCsv } from '../../src/exchange/csv.ts';
import { guessRoles } from '../../src/exchange/guess-roles.ts';
import { analysisOf } from '../../src/exchange/roles.ts';
import { seeded } from '../../src/lib/random.ts';
import { taken } from './memory.ts';

const criteria = ['c1', 'c2', 'c3', 'c4', 'c5', 'c6'];
const profiles = 4;

/** Writes choices between four profiles by numbers of five digits that hardly come twice, to so many bytes. */
function write(file: string, bytes: number): void {
  const random = seeded(1);
  writeFileSync(file, 'person,scenario,chosen,c1,c2,c3,c4,c5,c6');
  for (let s = 0, length = 0; length < bytes - 1000; s++) {
    const chosen = Math.floor(profiles * random());
    const rows = Array.from({ length: profiles }, (_, j) => {
      const numbers = criteria.map(() => (9 * random() + 1).toFixed(4));
      return `\n${[Math.floor(s / 12), s % 12, Number(j === chosen), ...numbers].join(',')}`;
    });
    const text = rows.join('');
    // Bit by bit: what the text would take must not be there already when opening it is measured.
    appendFileSync(file, text);
    length += text.length;
  }
}

/** For figures of memory, one at a time. */
describe('opening a table, from its bytes to what is fitted', () => {
  for (const bytes of [largestFile / 100, largestFile / 10, largestFile]) {
    bench(`${(bytes / 2 ** 20).toFixed(1)} MB`, async () => opened(bytes), {
      iterations: 1,
      warmupIterations: 0,
      time: 0,
      warmupTime: 0,
    });
  }
});

async function opened(bytes: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'afweging-'));
  const file = join(folder, 'choices.csv');
  write(file, bytes);
  try {
    const cost = await taken(async () => open(file));
    if (cost) console.log(`${cost.seconds.toFixed(2)} s, peak ${Math.round(cost.bytes / 2 ** 20)} MB`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function open(file: string): void {
  const table = readCsv(readFileSync(file));
  if (!table.ok) throw new Error(table.problem.kind);
  const analysis = analysisOf(file, guessRoles(table.value));
  if (!analysis.ok) throw new Error(analysis.problem.kind);
  const made = analysisData(analysis.value, table.value);
  if (!made.ok || made.value.dataset.kind !== 'choices') throw new Error('not read as choices');
}
