import { intakeTexts } from '../i18n/intake.ts';

/** Why there is no picture of the camera, and what to do. */
export function cameraProblem(problem: 'denied' | 'none' | 'busy' | 'taken' | 'insecure'): string {
  return intakeTexts()[problem];
}
