import { texts } from './texts.ts';

/** How a scenario looks to a respondent, beside the editor. */
export const makePreviewTexts = texts({
  nl: {
    title: 'Zo ziet een deelnemer het',
    scenario: (place: string, of: string) => `Situatie ${place} van ${of}`,
    example: 'Nog geen situaties: dit zijn de eerste niveaus.',
    earlier: 'Vorige',
    later: 'Volgende',
    empty: 'Hier komt een situatie te staan zodra er criteria zijn.',
    unwritten: 'Nog niet geschreven',
  },
  en: {
    title: 'What a respondent sees',
    scenario: (place: string, of: string) => `Scenario ${place} of ${of}`,
    example: 'No scenarios yet: these are the first levels.',
    earlier: 'Previous',
    later: 'Next',
    empty: 'A scenario will stand here once there are criteria.',
    unwritten: 'Not written yet',
  },
});
