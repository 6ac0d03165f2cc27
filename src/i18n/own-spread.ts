import { formatNumber as number } from './format.ts';
import { inSentence } from './sentence.ts';
import { texts } from './texts.ts';

/** How much people differ per criterion, from their own answers. */
export const ownSpreadTexts = texts({
  nl: {
    title: 'Hoe sterk mensen verschillen',
    file: 'verschillen',
    question: 'Over welk criterium verschillen mensen het meest?',
    most: (name: string) => `Mensen verschillen zo goed als zeker het meest over ${inSentence(name)}`,
    mostTogether: (first: string, second: string) =>
      `Mensen verschillen zo goed als zeker het meest over ${inSentence(first)} en ${inSentence(second)}; over welk van de twee meer, is niet te zeggen`,
    about: 'Spreiding over mensen van wat elk criterium in hun antwoorden doet, met 95%-interval',
    source: 'per deelnemer berekend',
    axis: 'standaardafwijking over mensen, in stappen van de antwoordschaal',
    text: (first: string, last: string) =>
      `Punten met een interval, één per criterium. Bij ${first} is de spreiding het grootst, bij ${last} het kleinst.`,
    head: 'spreiding (95%-interval)',
    spread: 'Spreiding',
    maybeNone: 'kan ook 0 zijn',
    maybeNoneHead: 'Kan ook 0 zijn',
    certain: (share: string) => `Dat is zo in ${share} van de trekkingen.`,
    certainTogether: (share: string) => `Samen staan die twee bovenaan in ${share} van de trekkingen.`,
    uncertain: (name: string, share: string) =>
      `Over welk criterium mensen het meest verschillen, is niet te zeggen: de grootste spreiding is die van ${inSentence(name)}, maar in niet meer dan ${share} van de trekkingen.`,
    note: 'Van ieder apart is berekend hoeveel elk niveau van een criterium het antwoord verhoogt of verlaagt, met de antwoorden als getallen op gelijke afstand. De spreiding is hoeveel dat tussen mensen verschilt, nadat is afgetrokken wat toeval alleen al geeft. Een hol punt kan ook 0 zijn: dan wegen mensen dat criterium misschien gelijk.',
    draws: (draws: number) =>
      `Trekkingen: ${number(draws)} keer zijn de deelnemers opnieuw geloot, met teruglegging.`,
    scaleNote:
      'Wie strenger is of de schaal ruimer gebruikt, kan hierdoor ook anders lijken te wegen. Het model “Ieder weegt anders” houdt strengheid daar buiten.',
    noneShown:
      'Over welk criterium mensen het meest verschillen, is niet te zeggen: bij geen enkel criterium is spreiding aangetoond.',
    noInterval: 'geen interval',
    noSpread: 'geen spreiding aangetoond',
    none: {
      choices: 'Bij keuzes is zonder model niet te zien hoe sterk mensen per criterium verschillen.',
      'no-common-design':
        'Niet iedereen beoordeelde precies dezelfde situaties. Zonder model is dan niet te zien hoe sterk mensen per criterium verschillen.',
      'no-freedom':
        'Er zijn te weinig situaties om zonder model verschil tussen mensen van toeval te onderscheiden.',
      'not-identified': 'Met deze situaties zijn de criteria niet uit elkaar te houden.',
    },
    toModels: 'Schat het model “Ieder weegt anders”',
    agrees: (name: string) =>
      `Zonder model, uit ieders eigen antwoorden, is de spreiding van ${inSentence(name)} ook de grootste.`,
    differs: (other: string, place: number) =>
      `Zonder model, uit ieders eigen antwoorden, is niet deze spreiding de grootste maar die van ${inSentence(other)}, hier op plaats ${number(place)}.`,
  },
  en: {
    title: 'How much people differ',
    file: 'differences',
    question: 'On which criterion do people differ most?',
    most: (name: string) => `People almost certainly differ most about ${inSentence(name)}`,
    mostTogether: (first: string, second: string) =>
      `People almost certainly differ most about ${inSentence(first)} and ${inSentence(second)}; about which of the two more cannot be told`,
    about: 'Spread over people of what each criterion does in their answers, with 95% interval',
    source: 'calculated per respondent',
    axis: 'standard deviation over people, in steps of the answer scale',
    text: (first: string, last: string) =>
      `Dots with an interval, one per criterion. The spread is largest for ${first}, smallest for ${last}.`,
    head: 'spread (95%\u00a0interval)',
    spread: 'Spread',
    maybeNone: 'may also be 0',
    maybeNoneHead: 'May also be 0',
    certain: (share: string) => `That is so in ${share} of draws.`,
    certainTogether: (share: string) => `Together these two come first in ${share} of draws.`,
    uncertain: (name: string, share: string) =>
      `About which criterion people differ most cannot be told: the largest spread is that of ${inSentence(name)}, but in no more than ${share} of draws.`,
    note: 'Of each person it was calculated how much each level of a criterion raises or lowers the answer, with the answers as evenly spaced numbers. The spread is how much that differs between people, less what chance alone gives. A hollow dot may also be 0: people may then weigh that criterion alike.',
    draws: (draws: number) =>
      `Draws: ${number(draws)} times the respondents were drawn again, with replacement.`,
    scaleNote:
      'Someone who is stricter, or uses the scale more widely, may so seem to weigh differently too. The model “Each person weighs differently” keeps strictness out of it.',
    noneShown:
      'About which criterion people differ most cannot be told: no criterion shows a spread that chance alone could not give.',
    noInterval: 'no interval',
    noSpread: 'no spread shown',
    none: {
      choices: 'With choices it takes a model to see how much people differ per criterion.',
      'no-common-design':
        'Not everybody judged exactly the same scenarios. It then takes a model to see how much people differ per criterion.',
      'no-freedom':
        'There are too few scenarios to tell difference between people from chance without a model.',
      'not-identified': 'These scenarios cannot tell the criteria apart.',
    },
    toModels: 'Estimate the model “Each person weighs differently”',
    agrees: (name: string) =>
      `Without a model, from each person’s own answers, the spread of ${inSentence(name)} is the largest too.`,
    differs: (other: string, place: number) =>
      `Without a model, from each person’s own answers, not this spread is the largest but that of ${inSentence(other)}, here in place ${number(place)}.`,
  },
});
