import { formatNumber as number } from './format.ts';
import { inSentence } from './sentence.ts';
import { texts } from './texts.ts';

/** How the order of the criteria is distributed over people. */
export const peopleOrderTexts = texts({
  nl: {
    title: (name: string, share: string) =>
      `Van 100 mensen als deze telt ${inSentence(name)} volgens het model voor ${share} het zwaarst`,
    about:
      'Voor hoeveel van 100 mensen als deze elk criterium volgens het model het zwaarst telt, met 95%-interval',
    withheld: {
      tooFew: (people: number, answers: number) =>
        `Voor hoeveel mensen elk criterium het zwaarst telt, is hier niet te zeggen: daarvoor zijn ongeveer ${number(people)} deelnemers nodig, met elk minstens ${number(answers)} antwoorden.`,
      noSpread:
        'Voor hoeveel mensen elk criterium het zwaarst telt, is hier niet te zeggen: bij geen enkel criterium is spreiding aangetoond.',
      worseFit: (best: string) =>
        `Voor hoeveel mensen elk criterium het zwaarst telt, is uit dit model niet te zeggen: “${best}” past duidelijk beter bij de antwoorden.`,
    },
    working: 'Voor hoeveel mensen elk criterium het zwaarst telt, wordt uitgerekend.',
    file: 'volgorde',
    axis: 'mensen, van 100',
    text: (finding: string) => `${finding}. Punten met een interval, één per criterium.`,
    first: 'van 100 (95%-interval)',
    top: 'bij de eerste drie',
    topFor: (share: string) => `bij de eerste drie: ${share}`,
    noInterval: 'geen interval',
    columns: { first: 'Telt het zwaarst', top: 'Bij de eerste drie' },
    note: (people: number) =>
      `Uit de geschatte verdeling van de gewichten zijn ${number(people)} mensen geloot. Voor ieder van hen telt een criterium zwaarder naarmate zijn beste en slechtste niveau verder uiteenliggen.`,
    line: 'De lijn is het 95%-interval, uit de onzekerheid van de schattingen.',
    noLine:
      'Er zijn geen intervallen: hoe onzeker de schattingen samen zijn, is met deze antwoorden niet te berekenen.',
    noOne:
      'Het gaat over mensen zoals het model ze beschrijft: van geen enkele deelnemer is hiermee te zeggen wat het zwaarst telt.',
  },
  en: {
    title: (name: string, share: string) =>
      `Of 100 people like these, ${inSentence(name)} counts most for ${share}, by the model`,
    about: 'For how many of 100 people like these each criterion counts most by the model, with 95% interval',
    withheld: {
      tooFew: (people: number, answers: number) =>
        `For how many people each criterion counts most cannot be told here: that takes about ${number(people)} respondents with at least ${number(answers)} answers each.`,
      noSpread:
        'For how many people each criterion counts most cannot be told here: no criterion shows a spread between people.',
      worseFit: (best: string) =>
        `For how many people each criterion counts most cannot be told from this model: “${best}” fits the answers clearly better.`,
    },
    working: 'For how many people each criterion counts most is being worked out.',
    file: 'order',
    axis: 'people, of 100',
    text: (finding: string) => `${finding}. Dots with an interval, one per criterion.`,
    first: 'of 100 (95%\u00a0interval)',
    top: 'among the first three',
    topFor: (share: string) => `among the first three: ${share}`,
    noInterval: 'no interval',
    columns: { first: 'Counts most', top: 'Among the first three' },
    note: (people: number) =>
      `From the estimated distribution of the weights ${number(people)} people were drawn. To each of them a criterion counts more the further its best and worst level are apart.`,
    line: 'The line is the 95% interval, from the uncertainty of the estimates.',
    noLine:
      'There are no intervals: how uncertain the estimates are together cannot be calculated from these answers.',
    noOne:
      'This is about people as the model describes them: it does not say of any one respondent what counts most.',
  },
});
