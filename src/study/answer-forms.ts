import type { AnswerForm, Text } from './study.ts';

/** The answers to start from, for each form. */
export function answerForm(kind: AnswerForm['kind']): AnswerForm {
  switch (kind) {
    case 'scale':
      return { kind, points: scalePoints(5) };
    case 'yes-no':
      return { kind, no: { nl: 'Nee', en: 'No' }, yes: { nl: 'Ja', en: 'Yes' } };
    case 'choice':
      return { kind, profiles: 2, none: null };
  }
}

export const noneOfThese: Text = { nl: 'Geen van deze', en: 'None of these' };

/** An agreement scale of 3 to 11 points: in words where custom has them, else with words at its ends. */
export function scalePoints(count: number): Text[] {
  const words = inWords[count];
  if (words) return words.map((place) => agreement[place]!);
  return Array.from({ length: count }, (_, p) => {
    if (p === 0) return agreement[0]!;
    return p === count - 1 ? agreement[6]! : { nl: String(p + 1), en: String(p + 1) };
  });
}

const agreement: readonly Text[] = [
  { nl: 'Zeer mee oneens', en: 'Strongly disagree' },
  { nl: 'Mee oneens', en: 'Disagree' },
  { nl: 'Enigszins mee oneens', en: 'Somewhat disagree' },
  { nl: 'Niet mee eens, niet mee oneens', en: 'Neither agree nor disagree' },
  { nl: 'Enigszins mee eens', en: 'Somewhat agree' },
  { nl: 'Mee eens', en: 'Agree' },
  { nl: 'Zeer mee eens', en: 'Strongly agree' },
];

const inWords: Readonly<Record<number, readonly number[]>> = {
  3: [1, 3, 5],
  4: [0, 1, 5, 6],
  5: [0, 1, 3, 5, 6],
  6: [0, 1, 2, 4, 5, 6],
  7: [0, 1, 2, 3, 4, 5, 6],
};
