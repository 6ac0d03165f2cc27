import { fileLimit, readStudyFile, savedStudy } from '../exchange/study-file.ts';
import type { StudyProblem } from '../exchange/study-problem.ts';
import { fail, type Result } from '../lib/result.ts';
import { startOfFile } from '../lib/start-of-file.ts';
import type { StorageProblem } from '../storage/database.ts';
import type { Study } from '../study/study.ts';
import { makeStudy } from './drafts.ts';

/** The study as a file, to keep or to send to a colleague. */
export function fileOf(study: Study): ReturnType<typeof savedStudy> {
  return savedStudy(study);
}

/** A character takes at most three bytes: what is longer is not read to its end, and refused. */
const mostBytes = 3 * (fileLimit + 1);

/** Makes a study of its own from a file, a stranger's or one's own; gives its id. */
export async function makeFromFile(file: File): Promise<Result<string, StudyProblem | StorageProblem>> {
  const text = await startOfFile(file, mostBytes);
  if (text === undefined) return fail({ kind: 'broken' });
  const read = readStudyFile(text);
  if (!read.ok) return read;
  return makeStudy({ kind: 'copy', study: read.value });
}
