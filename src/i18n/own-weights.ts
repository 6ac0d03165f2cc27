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
    clear: (liked: string, disliked: string) =>
      `uw antwoorden gingen duidelijk mee met “${liked}” en tegen “${disliked}”.`,
    untold: (answers: number, criteria: string) =>
      `Minder duidelijk, of niet te zeggen uit ${answers === 1 ? '1 antwoord' : `${answers} antwoorden`}: ${criteria}.`,
    nothing: (answers: number) =>
      `Van geen enkel criterium is uit ${answers === 1 ? '1 antwoord' : `${answers} antwoorden`} te zeggen of u ermee of ertegen koos. Dat is heel gewoon bij zo weinig antwoorden.`,
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
    clear: (liked: string, disliked: string) =>
      `your answers clearly went with “${liked}” and against “${disliked}”.`,
    untold: (answers: number, criteria: string) =>
      `Less clear, or cannot be told from ${answers === 1 ? '1 answer' : `${answers} answers`}: ${criteria}.`,
    nothing: (answers: number) =>
      `Of no criterion can it be told from ${answers === 1 ? '1 answer' : `${answers} answers`} whether you went with or against it. That is quite usual with so few answers.`,
    noRanking: 'This is no ranking, and it is about these made-up scenarios only.',
  },
});
