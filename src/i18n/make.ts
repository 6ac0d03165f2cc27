import { texts } from './texts.ts';

/** Making a study: what all steps share. */
export const makeTexts = texts({
  nl: {
    opening: 'Het onderzoek wordt geopend',
    steps: {
      texts: 'Teksten',
      judgement: 'Oordeel',
      criteria: 'Criteria',
      questions: 'Vragen over de deelnemer',
      scenarios: 'Situaties',
      try: 'Uitproberen',
    },
    searching: 'wordt gezocht',
    beforeAndAfter: 'Vorige en volgende stap',
    before: (step: string) => `Vorige: ${step}`,
    after: (step: string) => `Volgende: ${step}`,
    undo: 'Ongedaan maken',
    redo: 'Opnieuw',
    lost: (count: number) =>
      `De ${count} situaties pasten niet meer bij de criteria en zijn weggehaald. Maak ze opnieuw, of maak uw wijziging ongedaan.`,
    leaveIt: 'Sluiten',
    elsewhere: 'Dit onderzoek is intussen in een ander tabblad veranderd.',
    elsewhereNext:
      'Uw laatste wijziging hier is niet bewaard, om die andere niet te overschrijven. Open wat bewaard is en maak de wijziging daar opnieuw.',
    openKept: 'Open wat bewaard is',
  },
  en: {
    opening: 'Opening the study',
    steps: {
      texts: 'Texts',
      judgement: 'Judgement',
      criteria: 'Criteria',
      questions: 'Questions about the respondent',
      scenarios: 'Scenarios',
      try: 'Try it',
    },
    searching: 'searching',
    beforeAndAfter: 'Previous and next step',
    before: (step: string) => `Previous: ${step}`,
    after: (step: string) => `Next: ${step}`,
    undo: 'Undo',
    redo: 'Redo',
    lost: (count: number) =>
      `The ${count} scenarios no longer fitted the criteria and have been taken away. Make them again, or undo your change.`,
    leaveIt: 'Close',
    elsewhere: 'This study has meanwhile been changed in another tab.',
    elsewhereNext:
      'Your last change here was not saved, so as not to overwrite that one. Open what is saved and make the change there again.',
    openKept: 'Open what is saved',
  },
});
