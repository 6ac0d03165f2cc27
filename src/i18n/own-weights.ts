import { texts } from './texts.ts';

/** What a respondent's own answers say, on their own device. */
export const ownWeightTexts = texts({
  nl: {
    title: 'Wat uit uw antwoorden blijkt',
    lead: (answers: number) =>
      `Dit is op uw apparaat berekend uit uw ${answers === 1 ? 'ene antwoord' : `${answers} antwoorden`}. Er is niets voor verstuurd.`,
    again: 'Wat u twee keer beoordeelde, telt daarbij één keer.',
    outdated: (answers: number) =>
      answers === 1
        ? '1 antwoord telt niet mee: die situatie was gekozen naar een antwoord dat u daarna veranderde.'
        : `${answers} antwoorden tellen niet mee: die situaties waren gekozen naar antwoorden die u daarna veranderde.`,
    group: 'Als uitgangspunt diende wat een eerdere groep antwoordde.',
    simulated: 'Als uitgangspunt dienden gesimuleerde antwoorden.',
    clear: (liked: string, disliked: string) =>
      `uw antwoorden gingen duidelijk mee met “${liked}” en tegen “${disliked}”.`,
    always: (level: string, answer: string, other: string) =>
      `overal waar “${level}” stond, antwoordde u “${answer}”, en overal elders “${other}”.`,
    nearer: (level: string, answer: string) =>
      `overal waar “${level}” stond, lag uw antwoord dichter bij “${answer}” dan overal elders.`,
    chosen: (level: string) =>
      `had de ene mogelijkheid “${level}” en de andere niet, dan koos u altijd een met “${level}”.`,
    avoided: (level: string) =>
      `had de ene mogelijkheid “${level}” en de andere niet, dan koos u altijd een zonder “${level}”.`,
    untold: (answers: number, criteria: string) =>
      `Minder duidelijk, of niet te zeggen uit ${answers === 1 ? '1 antwoord' : `${answers} antwoorden`}: ${criteria}.`,
    nothing: (answers: number) =>
      `Van geen enkel criterium is uit ${answers === 1 ? '1 antwoord' : `${answers} antwoorden`} te zeggen of u ermee of ertegen koos. Dat is heel gewoon bij zo weinig antwoorden.`,
    alone: (answers: number) =>
      `Wat voor u het zwaarst telde, is uit ${answers === 1 ? '1 antwoord' : `${answers} antwoorden`} niet te zeggen: daarvoor zijn het er te weinig.`,
    noRanking: 'Het is geen rangorde, en het gaat alleen over deze bedachte situaties.',
  },
  en: {
    title: 'What your answers show',
    lead: (answers: number) =>
      `This was worked out on your device from your ${answers === 1 ? 'one answer' : `${answers} answers`}. Nothing was sent for it.`,
    again: 'What you judged twice counts once in it.',
    outdated: (answers: number) =>
      answers === 1
        ? '1 answer does not count: that scenario was chosen by an answer that you changed afterwards.'
        : `${answers} answers do not count: those scenarios were chosen by answers that you changed afterwards.`,
    group: 'What an earlier group answered was the starting point.',
    simulated: 'Simulated answers were the starting point.',
    clear: (liked: string, disliked: string) =>
      `your answers clearly went with “${liked}” and against “${disliked}”.`,
    always: (level: string, answer: string, other: string) =>
      `wherever it was “${level}” you answered “${answer}”, and everywhere else “${other}”.`,
    nearer: (level: string, answer: string) =>
      `wherever it was “${level}” your answer was nearer to “${answer}” than everywhere else.`,
    chosen: (level: string) =>
      `where some had “${level}” and some had not, you always chose one that had it.`,
    avoided: (level: string) =>
      `where some had “${level}” and some had not, you always chose one that had it not.`,
    untold: (answers: number, criteria: string) =>
      `Less clear, or cannot be told from ${answers === 1 ? '1 answer' : `${answers} answers`}: ${criteria}.`,
    nothing: (answers: number) =>
      `Of no criterion can it be told from ${answers === 1 ? '1 answer' : `${answers} answers`} whether you went with or against it. That is quite usual with so few answers.`,
    alone: (answers: number) =>
      `What counted most for you cannot be told from ${answers === 1 ? '1 answer' : `${answers} answers`}: that is too few.`,
    noRanking: 'This is no ranking, and it is about these made-up scenarios only.',
  },
});
