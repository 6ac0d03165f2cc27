import { readStudyFile, studyFile } from '../exchange/study-file.ts';
import type { StudyProblem } from '../exchange/study-problem.ts';
import { fail, type Result } from '../lib/result.ts';
import { startOfFile } from '../lib/start-of-file.ts';
import type { StorageProblem } from '../storage/database.ts';
import type { Study } from '../study/study.ts';
import { makeStudy } from './drafts.ts';

/** The study as the text of a file, to keep or to send to a colleague. */
export function fileOf(study: Study): string {
  return studyFile(study);
}

/** More than any study file is long: what is longer is not read to its end, and refused. */
const mostBytes = 1024 * 1024;

/** Makes a study of its own from a file, a stranger's or one's own; gives its id. */
export async function makeFromFile(file: File): Promise<Result<string, StudyProblem | StorageProblem>> {
  const text = await startOfFile(file, mostBytes);
  if (text === undefined) return fail({ kind: 'broken' });
  const read = readStudyFile(text);
  if (!read.ok) return read;
  return makeStudy({ kind: 'copy', study: read.value, name: (title) => title });
}
