import { formatNumber as number } from './format.ts';
import { texts } from './texts.ts';

/** What is said of importance beside the share of the utility range. */
export const measuresTexts = texts({
  nl: {
    title: 'Andere maten van belang',
    caption: 'Belang van elk criterium, op andere manieren gemeten',
    file: 'maten',
    negligible: (names: string, one: boolean, most: number, answers: string) =>
      `${names} ${one ? 'telt' : 'tellen'} gemiddeld voor bijna niets: van het slechtste naar het beste niveau komen er hoogstens ${number(most)} van de 100 oordelen ${answers} bij. Het kan wel zijn dat mensen er tegengesteld over denken.`,
    criterion: 'Criterium',
    strength: 'Sterkte zonder ruis',
    change: (agree: string) => `Meer die ${agree}, van 100`,
    low: 'Ondergrens',
    high: 'Bovengrens',
    loss: 'Verlies aan log-likelihood',
    df: 'df',
    strengthNote:
      'Sterkte zonder ruis: het gemiddelde kwadraat van de effecten van de niveaus, min wat ruis, dus toeval, alleen al geeft. Van een criterium zonder effect is dat gemiddeld 0, dus het kan ook minder zijn dan 0.',
    changeNote: (agree: string, answers: string, most: number) =>
      `Meer die ${agree}: hoeveel van de 100 oordelen er ${answers} bij komen, gemiddeld over de situaties, als alleen dit criterium van zijn slechtste naar zijn beste niveau gaat. Het 95%-interval is gemaakt door steeds één deelnemer weg te laten. Alleen als het hele interval binnen de ${number(most)} blijft, staat er dat een criterium gemiddeld voor bijna niets telt. Het slechtste en het beste niveau zijn erbij gezocht: ook van een criterium dat niets doet komt de uitkomst daardoor iets boven 0 uit.`,
    lossNote:
      'Verlies aan log-likelihood: hoeveel slechter het model past zonder het criterium; df is hoeveel gewichten het dan minder heeft. Criteria met een verschillend aantal gewichten zijn hiermee niet te vergelijken. Het is ook geen toets, want ieder geeft meer dan één antwoord.',
    missing: 'Een streep: dat is hier niet te schatten.',
    early:
      'Dit is een eerste schatting, naar het midden getrokken. Daarom wordt hier van geen criterium gezegd dat het voor bijna niets telt, en het verlies is dat tussen twee getrokken schattingen.',
  },
  en: {
    title: 'Other measures of importance',
    caption: 'Importance of each criterion, measured in other ways',
    file: 'measures',
    negligible: (names: string, one: boolean, most: number, answers: string) =>
      `${names} ${one ? 'counts' : 'count'} for next to nothing on average: from the worst to the best level, at most ${number(most)} of 100 judgements more are ${answers}. People may still pull in opposite directions.`,
    criterion: 'Criterion',
    strength: 'Strength without noise',
    change: (agree: string) => `More that ${agree}, of 100`,
    low: 'Low',
    high: 'High',
    loss: 'Log-likelihood lost',
    df: 'df',
    strengthNote:
      'Strength without noise: the mean square of the effects of the levels, less what noise, that is chance, alone gives. For a criterion without effect it is 0 on average, so it can also be less than 0.',
    changeNote: (agree: string, answers: string, most: number) =>
      `More that ${agree}: how many of 100 judgements more are ${answers}, on average over the scenarios, when only this criterion goes from its worst to its best level. The 95% interval is made by leaving out one respondent at a time. Only when the whole interval stays within ${number(most)} is a criterion said to count for next to nothing on average. The worst and the best level were looked for: also of a criterion that does nothing the outcome is therefore somewhat above 0.`,
    lossNote:
      'Log-likelihood lost: how much worse the model fits without the criterion; df is how many weights fewer it then has. Criteria with different numbers of weights cannot be compared by it. Nor is it a test, since everyone gives more than one answer.',
    missing: 'A dash: that cannot be estimated here.',
    early:
      'This is an early estimate, pulled to the middle. So no criterion is said here to count for next to nothing, and the loss is that between two pulled estimates.',
  },
});
