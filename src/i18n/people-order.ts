import { formatNumber as number } from './format.ts';
import { inSentence } from './sentence.ts';
import { texts } from './texts.ts';

/** How the order of the criteria is distributed over people. */
export const peopleOrderTexts = texts({
  nl: {
    title: (name: string, share: string) =>
      `Van 100 van deze mensen telt ${inSentence(name)} voor ${share} het zwaarst`,
    about: 'Voor hoeveel van 100 mensen elk criterium het zwaarst telt, met 95%-interval',
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
      `Uit de geschatte verdeling van de gewichten zijn ${number(people)} mensen geloot. Voor ieder van hen telt een criterium zwaarder naarmate zijn beste en slechtste niveau verder uiteenliggen. De lijn is het 95%-interval, uit de onzekerheid van de schattingen.`,
    noOne:
      'Het gaat over de mensen samen: van geen enkele deelnemer is hiermee te zeggen wat het zwaarst telt.',
  },
  en: {
    title: (name: string, share: string) =>
      `Of 100 of these people ${inSentence(name)} counts most for ${share}`,
    about: 'For how many of 100 people each criterion counts most, with 95% interval',
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
      `From the estimated distribution of the weights ${number(people)} people were drawn. To each of them a criterion counts more the further its best and worst level are apart. The line is the 95% interval, from the uncertainty of the estimates.`,
    noOne: 'This is about the people together: it does not say of any one respondent what counts most.',
  },
});
