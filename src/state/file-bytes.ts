import { largestFile } from '../exchange/csv.ts';
import type { CsvProblem } from '../exchange/table-problem.ts';
import { fail, ok, type Result } from '../lib/result.ts';

/** The content of a file that may hold a table. */
export async function fileBytes(file: File): Promise<Result<Uint8Array, CsvProblem>> {
  if (file.size > largestFile) return fail({ kind: 'too-large', bytes: file.size, limit: largestFile });
  try {
    return ok(new Uint8Array(await file.arrayBuffer()));
  } catch (error) {
    // The file was moved or is locked, or it is a folder.
    if (error instanceof DOMException) return fail({ kind: 'unreadable' });
    throw error;
  }
}
