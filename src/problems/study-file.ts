import type { StudyProblem } from '../exchange/study-problem.ts';
import type { StorageProblem } from '../storage/database.ts';
import { studyProblem } from './link-problem.ts';
import { storageProblem } from './storage.ts';

/** Why a study file was not opened, and what to do. */
export function studyFileProblem(problem: StudyProblem | StorageProblem): string {
  switch (problem.kind) {
    case 'refused':
    case 'silent':
    case 'full':
    case 'newer':
    case 'held':
      return storageProblem(problem);
    default: {
      const { sentence, next } = studyProblem(problem, 'file');
      return `${sentence} ${next}`;
    }
  }
}
