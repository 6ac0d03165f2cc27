import { formatNumber as number } from './format.ts';
import { texts } from './texts.ts';

/** Why groups are together not everybody, and some of them are not there. */
export const leftOutTexts = texts({
  nl: {
    multiples: (minimum: number, all: number) =>
      `Samen zijn de groepen niet alle ${number(all)} deelnemers: om niemand herkenbaar te maken telt van elke groep een veelvoud van ${number(minimum)} mee, en wie geen antwoord gaf zit in geen groep.`,
    hidden:
      'Niet getoond is een groep met te weinig deelnemers of te veel gelijke antwoorden, of een groep die naast eerdere uitkomsten te veel zou zeggen.',
  },
  en: {
    multiples: (minimum: number, all: number) =>
      `Together the groups are not all ${number(all)} respondents: to keep anybody from being recognised each group counts in a multiple of ${number(minimum)}, and who gave no answer is in no group.`,
    hidden:
      'Not shown is a group with too few respondents or too many equal answers, or one that would say too much beside earlier results.',
  },
});
