import { texts } from './texts.ts';

/** Who gets which scenarios. */
export const makeShowingTexts = texts({
  nl: {
    division: 'Ieder een deel laten beoordelen',
    divisionLead:
      'Met blokken krijgt elke deelnemer door loting een deel van de situaties. Zo passen er meer in het onderzoek, en blijft het voor ieder kort.',
    blocks: 'Aantal blokken',
    blocksHelp: 'Met 1 blok beoordeelt iedereen alle situaties.',
    anchors: 'Situaties die in elk blok zitten',
    anchorsHelp: 'Ankers: door iedereen beoordeeld, zodat groepen ook daarop te vergelijken zijn.',
    tooManyBlocks: 'Zo blijft er voor een blok geen eigen situatie over. Kies minder blokken of ankers.',
    each: (fewest: string, most: string) =>
      fewest === most
        ? `Elke deelnemer krijgt er dan ${most}, en wat er verderop nog bij komt.`
        : `Elke deelnemer krijgt er dan ${fewest} of ${most}, en wat er verderop nog bij komt.`,
    extras: 'Wat een deelnemer erbij krijgt',
    warmUp: 'Om te oefenen, vooraf',
    warmUpHelp: 'Deze antwoorden tellen niet mee.',
    repeats: 'Nog een keer, tegen het eind',
    repeatsHelp:
      'Hoe vaak mensen dan hetzelfde antwoorden, laat zien hoe vast ze zijn. De tweede antwoorden tellen niet mee in het model.',
    tailored: 'Op maat, aan het eind',
    tailoredHelp:
      'Op het apparaat gekozen uit wat iemand tot dan toe antwoordde: situaties die veel zeggen over diens eigen gewichten. In het model van iedereen samen tellen ze niet mee, want wie anders weegt krijgt andere.',
    block: 'Blok',
    all: 'alle',
    practice: 'Om te oefenen',
  },
  en: {
    division: 'Have each respondent judge only a part',
    divisionLead:
      'With blocks each respondent gets a part of the scenarios, by lot. More of them fit the study that way, and it stays short for everybody.',
    blocks: 'Number of blocks',
    blocksHelp: 'With 1 block everybody judges all scenarios.',
    anchors: 'Scenarios that are in every block',
    anchorsHelp: 'Anchors: judged by everybody, so that groups can be compared on them too.',
    tooManyBlocks: 'No scenario of its own is left for a block. Choose fewer blocks or anchors.',
    each: (fewest: string, most: string) =>
      fewest === most
        ? `Each respondent then gets ${most} of them, and what is added further down.`
        : `Each respondent then gets ${fewest} or ${most} of them, and what is added further down.`,
    extras: 'What a respondent gets besides',
    warmUp: 'To practise on, before the others',
    warmUpHelp: 'These answers do not count.',
    repeats: 'Once more, near the end',
    repeatsHelp:
      'How often people then give the same answer shows how sure they are. The second answers do not count in the model.',
    tailored: 'Tailored, at the end',
    tailoredHelp:
      'Chosen on the device by what somebody has answered so far: scenarios that tell much about their own weights. They do not count in the model of everybody, since people who weigh differently get different ones.',
    block: 'Block',
    all: 'all',
    practice: 'To practise',
  },
});
