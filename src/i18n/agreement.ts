import { texts } from './texts.ts';

/** Of all scenarios, those on which people by chance alone seem to agree less: 3% of simulated ones did. */
function byChance(all: number): number {
  return Math.max(1, Math.round(0.03 * all));
}

/** How far people agree about a scenario. */
export const agreementTexts = texts({
  nl: {
    agreement: 'Overeenstemming',
    low: 'Ondergrens',
    high: 'Bovengrens',
    expected: 'Verwacht volgens het model',
    isLess: 'Duidelijk minder eens',
    mean: (mean: string) => `Gemiddelde ${mean}.`,
    of: (agreement: string) => `Overeenstemming ${agreement}.`,
    ofExpected: (agreement: string, expected: string) =>
      `Overeenstemming ${agreement}; volgens het model naar verwachting ${expected}.`,
    mostDivided: (scenarios: string) =>
      `Het minst eens zijn deze deelnemers het over ${scenarios}; met andere deelnemers kan dat een andere situatie zijn.`,
    less: (count: number, all: number) =>
      `Over ${count} van de ${all} situaties zijn zij het minder eens dan het model verwacht; door toeval alleen zouden dat er ongeveer ${byChance(all)} zijn.`,
    notLess: (all: number) =>
      `Over geen van de ${all} situaties is te zien dat zij het minder eens zijn dan het model verwacht.`,
    note: (first: string, last: string) =>
      `Overeenstemming is 1 als alle antwoorden gelijk zijn, en 0 als de helft ${first} antwoordt en de helft ${last}.`,
    intervalNote:
      'Het 95%-interval van de overeenstemming is op twee manieren gemaakt: door de deelnemers steeds opnieuw te loten, met teruglegging, en door steeds één van hen weg te laten. Het loopt van de laagste ondergrens tot de hoogste bovengrens.',
    expectedNote:
      'Verwacht volgens het model: als iedereen woog zoals het model van alle antwoorden samen. Minder eens heet een situatie als het hele 95%-interval van het verschil onder 0 ligt. Verschillen tussen mensen ziet dat model grotendeels als toeval, zodat ze al in de verwachting zitten. Minder overeenstemming kan ook komen doordat het model de situatie niet goed voorspelt.',
  },
  en: {
    agreement: 'Agreement',
    low: 'Low',
    high: 'High',
    expected: 'Expected by the model',
    isLess: 'Clearly agree less',
    mean: (mean: string) => `Mean ${mean}.`,
    of: (agreement: string) => `Agreement ${agreement}.`,
    ofExpected: (agreement: string, expected: string) =>
      `Agreement ${agreement}; by the model ${expected} would be expected.`,
    mostDivided: (scenarios: string) =>
      `These respondents agree least on ${scenarios}; with other respondents that may be another scenario.`,
    less: (count: number, all: number) =>
      `On ${count} of the ${all} scenarios they agree less than the model expects; by chance alone that would be about ${byChance(all)}.`,
    notLess: (all: number) =>
      `On none of the ${all} scenarios can it be seen that they agree less than the model expects.`,
    note: (first: string, last: string) =>
      `Agreement is 1 when all answers are the same, and 0 when half of them are ${first} and half ${last}.`,
    intervalNote:
      'The 95% interval of agreement is made in two ways: by drawing the respondents again and again, with replacement, and by leaving out one of them each time. It runs from the lower low to the higher high of the two.',
    expectedNote:
      'Expected by the model: if everybody weighed as the model of all answers together does. A scenario is said to be agreed on less where the whole 95% interval of the difference is under 0. That model sees differences between people mostly as chance, so that they are in the expectation already. Less agreement may also come from the model predicting the scenario badly.',
  },
});
