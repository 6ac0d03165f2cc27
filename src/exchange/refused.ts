import { fail, type Result } from '../lib/result.ts';
import type { BadAnalysis } from './table-problem.ts';

/** What an analysis file asks for at `path` cannot be: there may be what is `expected`. */
export function refused(path: string, expected: string): Result<never, BadAnalysis> {
  return fail({ kind: 'bad-analysis', path, expected });
}
