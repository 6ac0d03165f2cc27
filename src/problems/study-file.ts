import type { StudyProblem } from '../exchange/study-problem.ts';
import { studyFileTexts } from '../i18n/study-file.ts';
import type { StorageProblem } from '../storage/database.ts';
import { storageProblem } from './storage.ts';

/** Why a study file was not opened, and what to do. */
export function studyFileProblem(problem: StudyProblem | StorageProblem): string {
  const text = studyFileTexts();
  switch (problem.kind) {
    case 'refused':
    case 'silent':
    case 'full':
    case 'newer':
    case 'held':
      return storageProblem(problem);
    case 'newer-format':
      return text.newer;
    case 'too-large':
      return text.tooLarge;
    case 'bad-value':
      return problem.path ? text.badValue(problem.path) : text.notOurs;
    default:
      return text.notOurs;
  }
}
