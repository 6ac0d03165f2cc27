import type { OpenProblem } from '../storage/open-problem.ts';
import { storageProblem } from './storage.ts';

/** Why a study cannot be read just now; nothing where it is not on this device. */
export function unopenedWhy(problem: OpenProblem): string | undefined {
  return problem.kind === 'unknown-study' ? undefined : storageProblem(problem);
}
