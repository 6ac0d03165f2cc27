import { texts } from './texts.ts';

/** What each level does to the share that agrees. */
export const levelSharesTexts = texts({
  nl: {
    caption: (answers: string) => `Van 100 oordelen ${answers}, als dit niveau in alle situaties stond`,
    of100: 'Van 100 (95%-interval)',
    note: 'Gemiddeld over de situaties van dit onderzoek, volgens het model: de andere criteria blijven daarbij zoals ze zijn. Intervallen door telkens één deelnemer weg te laten.',
  },
  en: {
    caption: (answers: string) => `Of 100 judgements ${answers}, if this level stood in all scenarios`,
    of100: 'Of 100 (95% interval)',
    note: 'On average over the scenarios of this study, by the model: the other criteria stay as they are. Intervals by leaving out one respondent at a time.',
  },
});
