import { texts } from './texts.ts';

/** A design brought in from a file, and saved as one. */
export const designFileTexts = texts({
  nl: {
    bring: 'Een ontwerp dat u al heeft',
    choose: 'Kies een bestand',
    orDrop: 'of sleep het naar deze pagina',
    form: 'Een CSV-bestand met een rij per profiel en een kolom per criterium, of een ontwerp uit Ngene, idefix of cbcTools. Het komt in de plaats van de situaties hier.',
    brought: (scenarios: number) => `${scenarios} situaties overgenomen uit het bestand.`,
    withoutBlocks: 'De lay-outs van idefix kennen geen blokken: daarin staan de situaties bij elkaar.',
    inBlocks: (blocks: number) => `Ze staan in ${blocks} blokken, zoals in het bestand.`,
    blocks: (blocks: number) =>
      `Het bestand had ${blocks} blokken van ongelijke grootte of met gedeelde situaties. Hier beoordeelt elke deelnemer alle situaties.`,
    save: 'Het ontwerp bewaren als …',
    layouts: {
      rows: 'CSV, een rij per profiel',
      ngene: 'Tabel voor Ngene',
      'idefix-codes': 'idefix, gecodeerd',
      'idefix-levels': 'idefix, met niveaus',
      cbctools: 'cbcTools',
    },
    notTaken: (file: string) => `“${file}” is niet overgenomen; de situaties zijn gebleven.`,
    at: (row: number, column: string, what: string) => `Rij ${row}, kolom “${column}”: ${what}`,
    noRows: {
      sentence: 'Dit bestand heeft alleen kolomnamen en geen rijen.',
      next: 'Kies een bestand met onder de kolomnamen een rij per profiel.',
    },
    noCriterion: (criterion: string) => ({
      sentence: `Er is geen kolom voor het criterium “${criterion}”.`,
      next: 'Noem de kolommen naar de criteria, en geef elk criterium er een.',
    }),
    noColumn: (column: string) => ({
      sentence: `De kolom “${column}” ontbreekt.`,
      next: 'Voeg die kolom toe en open het bestand opnieuw.',
    }),
    unknownColumn: (column: string) => ({
      sentence: `De kolom “${column}” hoort bij geen criterium van dit onderzoek.`,
      next: 'Haal die kolom weg, of noem haar naar een criterium.',
    }),
    badLevel: (value: string, criterion: string) => `“${value}” is geen niveau van “${criterion}”.`,
    levels: (levels: string) => `Daar hoort een van: ${levels}, of het nummer van een niveau.`,
    unclearNumbers: (column: string) => ({
      sentence: `In kolom “${column}” staan nummers van niveaus, maar niet of ze bij 0 of bij 1 beginnen.`,
      next: 'Schrijf de namen van de niveaus.',
    }),
    badCode: (value: string, criterion: string) =>
      `de cellen vanaf “${value}” zijn samen geen niveau van “${criterion}”.`,
    code: 'Daar hoort één 1 met verder nullen, of in elke cel 0 of −1.',
    noProfile: (value: string) => `“${value}” zegt niet welk profiel van de situatie dit is.`,
    profile: 'Daar hoort een nummer vanaf 1 of een letter vanaf A.',
    repeatedProfile: (value: string) => `profiel “${value}” staat twee keer in dezelfde situatie.`,
    once: 'Geef elk profiel van een situatie een eigen nummer.',
    otherProfiles: (row: number, found: number, expected: number) => ({
      sentence: `De situatie die in rij ${row} begint heeft ${found === 1 ? '1 profiel' : `${found} profielen`}; in dit onderzoek ${expected === 1 ? 'is dat er 1' : `zijn dat er ${expected}`}.`,
      next: 'Verander het bestand, of kies bij Oordeel een antwoord dat erbij past.',
    }),
    tooMany: (found: number, limit: number) => ({
      sentence: `Het bestand heeft ${found} situaties; het mogen er hoogstens ${limit} zijn.`,
      next: 'Kies er minder uit.',
    }),
    ownDesigns: (designs: number) => ({
      sentence: `In dit bestand hebben deelnemers ${designs} verschillende reeksen situaties; hier beoordeelt iedereen dezelfde.`,
      next: 'Maak in cbcTools een ontwerp voor één deelnemer (n_resp = 1).',
    }),
  },
  en: {
    bring: 'A design you already have',
    choose: 'Choose a file',
    orDrop: 'or drop it on this page',
    form: 'A CSV file with a row a profile and a column a criterion, or a design from Ngene, idefix or cbcTools. It takes the place of the scenarios here.',
    brought: (scenarios: number) => `${scenarios} scenarios taken from the file.`,
    withoutBlocks: 'The layouts of idefix know no blocks: in them the scenarios stand together.',
    inBlocks: (blocks: number) => `They are in ${blocks} blocks, as in the file.`,
    blocks: (blocks: number) =>
      `The file had ${blocks} blocks of unequal size or with shared scenarios. Here every respondent judges all scenarios.`,
    save: 'Save the design as …',
    layouts: {
      rows: 'CSV, a row a profile',
      ngene: 'Table for Ngene',
      'idefix-codes': 'idefix, coded',
      'idefix-levels': 'idefix, with levels',
      cbctools: 'cbcTools',
    },
    notTaken: (file: string) => `“${file}” was not taken over; the scenarios stayed.`,
    at: (row: number, column: string, what: string) => `Row ${row}, column “${column}”: ${what}`,
    noRows: {
      sentence: 'This file has column names only and no rows.',
      next: 'Choose a file with a row for each profile under the column names.',
    },
    noCriterion: (criterion: string) => ({
      sentence: `There is no column for the criterion “${criterion}”.`,
      next: 'Name the columns after the criteria, and give each criterion one.',
    }),
    noColumn: (column: string) => ({
      sentence: `The column “${column}” is missing.`,
      next: 'Add that column and open the file again.',
    }),
    unknownColumn: (column: string) => ({
      sentence: `The column “${column}” belongs to no criterion of this study.`,
      next: 'Remove that column, or name it after a criterion.',
    }),
    badLevel: (value: string, criterion: string) => `“${value}” is no level of “${criterion}”.`,
    levels: (levels: string) => `Expected there: one of ${levels}, or the number of a level.`,
    unclearNumbers: (column: string) => ({
      sentence: `Column “${column}” has numbers of levels, but nothing says whether they begin at 0 or at 1.`,
      next: 'Write the names of the levels.',
    }),
    badCode: (value: string, criterion: string) =>
      `the cells from “${value}” on are together no level of “${criterion}”.`,
    code: 'Expected there: one 1 and otherwise zeros, or 0 or −1 in every cell.',
    noProfile: (value: string) => `“${value}” does not say which profile of the scenario this is.`,
    profile: 'Expected there: a number from 1 or a letter from A.',
    repeatedProfile: (value: string) => `profile “${value}” is twice in the same scenario.`,
    once: 'Give each profile of a scenario a number of its own.',
    otherProfiles: (row: number, found: number, expected: number) => ({
      sentence: `The scenario that begins in row ${row} has ${found === 1 ? '1 profile' : `${found} profiles`}; in this study it is ${expected}.`,
      next: 'Change the file, or choose an answer under Judgement that fits it.',
    }),
    tooMany: (found: number, limit: number) => ({
      sentence: `The file has ${found} scenarios; it may have ${limit} at most.`,
      next: 'Choose fewer of them.',
    }),
    ownDesigns: (designs: number) => ({
      sentence: `In this file respondents have ${designs} different sets of scenarios; here everybody judges the same.`,
      next: 'Make a design for one respondent in cbcTools (n_resp = 1).',
    }),
  },
});
