import { texts } from './texts.ts';

const profileTexts = texts({
  nl: { named: (letter: string) => `Optie ${letter}` },
  en: { named: (letter: string) => `Option ${letter}` },
});

/** What one of the profiles side by side is called, from 0: "Optie A". */
export function profileName(index: number): string {
  return profileTexts().named('ABCD'.charAt(index));
}
