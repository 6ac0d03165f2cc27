import type { Text } from './study.ts';

/** What respondents agree to, where the researcher has put nothing else. */
export const usualConsent: Text = {
  nl: 'Ik weet waarvoor mijn antwoorden worden gebruikt en ik doe vrijwillig mee.',
  en: 'I know what my answers are used for and I take part voluntarily.',
};
