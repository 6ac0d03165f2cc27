import { formatNumber as number } from './format.ts';
import { texts } from './texts.ts';

/** What answers and hits are counted over, and what is left out to count these. */
export const countedTexts = texts({
  nl: {
    uncounted: (scenarios: number) =>
      scenarios === 1
        ? 'Eén situatie telt daarin niet mee: de antwoorden erop zijn niet te tonen.'
        : `${number(scenarios)} situaties tellen daarin niet mee: de antwoorden erop zijn niet te tonen.`,
    inResults:
      'Waar de resultaten situaties voorspellen, is steeds één situatie weggelaten in plaats van één deelnemer. De percentages zijn daar dus andere.',
    twoWays:
      'Hier is steeds één deelnemer weggelaten, en zijn diens antwoorden voorspeld. Onder “Klopt het model?” is steeds één situatie weggelaten. De percentages zijn daar dus andere.',
  },
  en: {
    uncounted: (scenarios: number) =>
      scenarios === 1
        ? 'One scenario does not count in that: the answers to it cannot be shown.'
        : `${number(scenarios)} scenarios do not count in that: the answers to them cannot be shown.`,
    inResults:
      'Where the results predict scenarios, one scenario was left out each time instead of one respondent. So the percentages there are different.',
    twoWays:
      'Here one respondent was left out each time, and that person’s answers were predicted. Under “Does the model hold?” one scenario was left out each time. So the percentages there are different.',
  },
});
