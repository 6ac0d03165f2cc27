import { texts } from './texts.ts';

/** How far people agree about a scenario. */
export const agreementTexts = texts({
  nl: {
    agreement: 'Overeenstemming',
    low: 'Ondergrens',
    high: 'Bovengrens',
    expected: 'Verwacht bij gelijk wegen',
    isLess: 'Duidelijk minder eens',
    mean: (mean: string) => `Gemiddelde ${mean}.`,
    of: (agreement: string) => `Overeenstemming ${agreement}.`,
    ofExpected: (agreement: string, expected: string) =>
      `Overeenstemming ${agreement}; als iedereen hetzelfde zou wegen naar verwachting ${expected}.`,
    mostDivided: (scenarios: string) => `Het meest verdeeld zijn de deelnemers over ${scenarios}.`,
    less: (count: number, all: number) =>
      `Over ${count} van de ${all} situaties zijn zij het minder eens dan wanneer iedereen hetzelfde zou wegen.`,
    notLess: (all: number) =>
      `Over geen van de ${all} situaties is te zien dat zij het minder eens zijn dan wanneer iedereen hetzelfde zou wegen.`,
    note: 'Overeenstemming is 1 als alle antwoorden gelijk zijn, en 0 als de helft helemaal links antwoordt en de helft helemaal rechts. Het 95%-interval is gemaakt door de deelnemers steeds opnieuw te loten, met teruglegging.',
    expectedNote:
      'Verwacht bij gelijk wegen: als iedereen woog zoals het model van alle antwoorden samen. Minder eens heet een situatie als het hele 95%-interval van het verschil onder 0 ligt; door toeval gebeurt dat bij ongeveer 3 van de 100. Verschillen tussen mensen die bij alle situaties even groot zijn, zitten al in de verwachting.',
  },
  en: {
    agreement: 'Agreement',
    low: 'Low',
    high: 'High',
    expected: 'Expected if weighed alike',
    isLess: 'Clearly agree less',
    mean: (mean: string) => `Mean ${mean}.`,
    of: (agreement: string) => `Agreement ${agreement}.`,
    ofExpected: (agreement: string, expected: string) =>
      `Agreement ${agreement}; if everybody weighed alike ${expected} would be expected.`,
    mostDivided: (scenarios: string) => `Respondents are most divided on ${scenarios}.`,
    less: (count: number, all: number) =>
      `On ${count} of the ${all} scenarios they agree less than if everybody weighed alike.`,
    notLess: (all: number) =>
      `On none of the ${all} scenarios can it be seen that they agree less than if everybody weighed alike.`,
    note: 'Agreement is 1 when all answers are the same, and 0 when half of them are at the far left and half at the far right. The 95% interval is made by drawing the respondents again and again, with replacement.',
    expectedNote:
      'Expected if weighed alike: if everybody weighed as the model of all answers together does. A scenario is said to be agreed on less where the whole 95% interval of the difference is under 0; by chance that happens on about 3 in 100. Differences between people that are equally large in all scenarios are in the expectation already.',
  },
});
