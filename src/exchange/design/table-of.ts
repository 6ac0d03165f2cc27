import type { Result } from '../../lib/result.ts';
import { readCsv, type Table } from '../csv.ts';
import { csvText } from '../csv-text.ts';
import type { CsvProblem } from '../table-problem.ts';

/** What the column of row names is called, which R saves without a name. */
const rowNames = 'row';

/** Reads a file with a design as a table: as R saves row names, and with Ngene's own lines below its table. */
export function designTable(bytes: Uint8Array): Result<Table, CsvProblem> {
  const read = csvText(bytes);
  if (!read.ok) return read;
  const lines = read.value.text.split(/\r\n?|\n/);
  const isNgene = /^design\tchoice situation\t/i.test(lines[0]!);
  const end = isNgene ? lines.findIndex((line, l) => l > 0 && !/^\d+\t/.test(line)) : -1;
  const kept = (end < 0 ? lines : lines.slice(0, end)).join('\n');
  return readCsv(new TextEncoder().encode(kept.replace(/^(?:"")?(?=[,;\t])/, rowNames)));
}
