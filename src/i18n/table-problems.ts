import { formatNumber } from './format.ts';
import { texts } from './texts.ts';

/** Problems with a table, its roles or an analysis file. */
export const tableProblemTexts = texts({
  nl: {
    unreadable: {
      sentence: 'Dit bestand kon niet worden gelezen.',
      next: 'Kijk of het nog op dezelfde plek staat en of een ander programma het open heeft.',
    },
    emptyFile: {
      sentence: 'Dit bestand is leeg.',
      next: 'Kies een CSV-bestand met kolomnamen in de eerste rij.',
    },
    tooLarge: (mb: number, limit: number) => ({
      sentence: `Dit bestand is ${formatNumber(mb)} MB; het mag hoogstens ${formatNumber(limit)} MB zijn.`,
      next: 'Laat kolommen weg die niet nodig zijn, of verdeel het bestand.',
    }),
    notText: {
      sentence: 'Dit is geen tekstbestand, dus ook geen CSV.',
      next: 'Bewaar de tabel in uw rekenblad als CSV en open dat bestand.',
    },
    noRows: {
      sentence: 'Dit bestand heeft alleen kolomnamen en geen rijen.',
      next: 'Kies een bestand met onder de kolomnamen minstens één rij per antwoord.',
    },
    tooManyColumns: (columns: number, limit: number) => ({
      sentence: `Dit bestand heeft ${formatNumber(columns)} kolommen; het mogen er hoogstens ${formatNumber(limit)} zijn.`,
      next: 'Laat kolommen weg die niet nodig zijn.',
    }),
    unnamedColumn: (column: number) => ({
      sentence: `Kolom ${column} heeft geen naam in rij 1.`,
      next: 'Geef elke kolom een naam in de eerste rij.',
    }),
    repeatedColumn: (column: string) => ({
      sentence: `Twee kolommen heten “${column}”.`,
      next: 'Geef elke kolom een eigen naam in de eerste rij.',
    }),
    raggedRow: (row: number, cells: number, expected: number) => ({
      sentence: `Rij ${formatNumber(row)} heeft ${cells === 1 ? '1 cel' : `${formatNumber(cells)} cellen`}, en de kolomnamen zijn er ${formatNumber(expected)}.`,
      next: 'Kijk of er in die rij een scheidingsteken te veel of te weinig staat.',
    }),
    openQuote: (row: number) => ({
      sentence: `In rij ${formatNumber(row)} begint een aanhalingsteken dat nergens eindigt.`,
      next: 'Sluit het aanhalingsteken, of haal het weg.',
    }),
    badRow: (row: number, column: string, what: string) => ({
      sentence: `Rij ${formatNumber(row)}, kolom “${column}”: ${what}`,
      next: 'Verbeter het in het bestand en open het opnieuw, of geef de kolom een andere rol.',
    }),
    emptied:
      'Staat dat voor “niet bekend”? Maak deze cellen dan leeg in het bestand en open het opnieuw: die rijen worden dan weggelaten en geteld, bij keuzes met de hele situatie.',
    nothingChosen: (row: number, column: string, scenarios: number) => ({
      sentence:
        scenarios === 1
          ? `Kolom “${column}”: in de situatie die in rij ${formatNumber(row)} begint, is niets gekozen.`
          : `Kolom “${column}”: in ${formatNumber(scenarios)} situaties is niets gekozen. De eerste begint in rij ${formatNumber(row)}.`,
      next: 'Weet u niet wat er is gekozen? Maak dan in het bestand alle antwoordcellen van zo’n situatie leeg en open het opnieuw. De situatie wordt dan weggelaten en geteld.',
    }),
    badValues: {
      'not-a-number': (value: string) => `“${value}” is geen getal.`,
      'not-a-category': (value: string) => `“${value}” is geen van de antwoorden.`,
      'not-zero-or-one': (value: string) => `“${value}” is geen 0 of 1.`,
      'chosen-twice': () => 'in deze situatie is al een ander profiel gekozen.',
      'chosen-not-offered': () => 'dit profiel is gekozen, maar was niet beschikbaar.',
      'repeated-profile': (value: string) => `profiel “${value}” staat twee keer in dezelfde situatie.`,
      'negative-weight': (value: string) => `het gewicht “${value}” is kleiner dan 0.`,
      'too-large-weight': (value: string) => `het gewicht “${value}” is groter dan een miljard.`,
      'unequal-weight': (value: string) => `het gewicht “${value}” verschilt van dat van dezelfde situatie.`,
      'no-scenario': () => 'er staat niet bij welke situatie deze rij hoort.',
    },
    moreBadValues: (more: number) =>
      more === 1
        ? 'In deze kolom staat nog 1 zulke waarde.'
        : `In deze kolom staan nog ${formatNumber(more)} zulke waarden.`,
    badAnalysis: (path: string, expected: string) => ({
      sentence: `In het analysebestand klopt “${path}” niet.`,
      next: `Daar hoort: ${expected}.`,
    }),
    missing: (rows: number, respondents: number) => ({
      sentence: `${rows === 1 ? '1 rij is' : `${formatNumber(rows)} rijen zijn`} weggelaten omdat er een cel leeg is.`,
      next:
        respondents === 0
          ? 'De uitkomst gaat over de andere rijen.'
          : `Dat raakt ${respondents === 1 ? '1 deelnemer' : `${formatNumber(respondents)} deelnemers`}. De uitkomst gaat over de andere rijen.`,
    }),
    missingCode: (column: string, value: string, rows: number) => ({
      sentence: `Kolom “${column}”: “${value}” staat in ${rows === 1 ? '1 rij' : `${formatNumber(rows)} rijen`} en telt als gewone waarde.`,
      next: 'Zo’n waarde staat vaak voor “niet bekend”. Is dat hier zo? Maak deze cellen dan leeg in het bestand en open het opnieuw: die rijen worden dan weggelaten en geteld, bij keuzes met de hele situatie.',
    }),
    noChoice: (scenarios: number) => ({
      sentence: `${scenarios === 1 ? '1 situatie is' : `${formatNumber(scenarios)} situaties zijn`} weggelaten omdat er maar één profiel in staat.`,
      next: 'Waar niets te kiezen valt, zegt een keuze niets. De uitkomst gaat over de andere situaties.',
    }),
    spreadByReference: (columns: string) => ({
      sentence: `De spreidingen van losse niveaus van ${columns} hangen af van het niveau dat als referentie dient.`,
      next: 'Dat niveau krijgt de spreiding van alle andere samen. Noem bij “random” de kolom in plaats van de niveaus: dan is er één spreiding, die niet van de referentie afhangt.',
    }),
    unpooled: (groups: string) => ({
      sentence: `Niet alle gewichten van ${groups} kunnen op zichzelf geschat worden. Daarom is van geen groep iets naar het geheel toe getrokken.`,
      next: 'Voeg kleine groepen samen, of laat criteria weg waarin zo’n groep niet verschilt.',
    }),
    withoutRows: (names: string) => `Van deze deelnemers blijft geen antwoord over: ${names}.`,
    andMore: (count: number) => `en nog ${formatNumber(count)}`,
    noOrder: {
      sentence: 'De volgorde van de antwoorden is nog niet bevestigd.',
      next: 'De antwoorden zijn woorden die wij niet kennen. Zet ze van laag naar hoog en bevestig de volgorde.',
    },
    noRole: {
      answer: {
        sentence: 'Er is nog geen kolom met het antwoord.',
        next: 'Kies bij één kolom de rol “antwoord”.',
      },
      scenario: {
        sentence: 'Er is nog geen kolom die zegt welke rijen samen één situatie zijn.',
        next: 'Kies bij één kolom de rol “situatie”.',
      },
      criterion: {
        sentence: 'Er is nog geen criterium.',
        next: 'Kies bij minstens één kolom de rol “criterium”.',
      },
    },
  },
  en: {
    unreadable: {
      sentence: 'This file could not be read.',
      next: 'See whether it is still in the same place, and whether another program has it open.',
    },
    emptyFile: {
      sentence: 'This file is empty.',
      next: 'Choose a CSV file with column names in the first row.',
    },
    tooLarge: (mb: number, limit: number) => ({
      sentence: `This file is ${formatNumber(mb)} MB; it may be ${formatNumber(limit)} MB at most.`,
      next: 'Leave out columns that are not needed, or split the file.',
    }),
    notText: {
      sentence: 'This is not a text file, and so not a CSV.',
      next: 'Save the table as CSV in your spreadsheet and open that file.',
    },
    noRows: {
      sentence: 'This file has column names only and no rows.',
      next: 'Choose a file with at least one row for each answer under the column names.',
    },
    tooManyColumns: (columns: number, limit: number) => ({
      sentence: `This file has ${formatNumber(columns)} columns; it may have ${formatNumber(limit)} at most.`,
      next: 'Leave out columns that are not needed.',
    }),
    unnamedColumn: (column: number) => ({
      sentence: `Column ${column} has no name in row 1.`,
      next: 'Give every column a name in the first row.',
    }),
    repeatedColumn: (column: string) => ({
      sentence: `Two columns are called “${column}”.`,
      next: 'Give every column a name of its own in the first row.',
    }),
    raggedRow: (row: number, cells: number, expected: number) => ({
      sentence: `Row ${formatNumber(row)} has ${cells === 1 ? '1 cell' : `${formatNumber(cells)} cells`}, and there are ${formatNumber(expected)} column names.`,
      next: 'See whether that row has a delimiter too many or too few.',
    }),
    openQuote: (row: number) => ({
      sentence: `A quotation mark that begins in row ${formatNumber(row)} never ends.`,
      next: 'Close the quotation mark, or remove it.',
    }),
    badRow: (row: number, column: string, what: string) => ({
      sentence: `Row ${formatNumber(row)}, column “${column}”: ${what}`,
      next: 'Correct it in the file and open it again, or give the column another role.',
    }),
    emptied:
      'Does that stand for “not known”? Then empty these cells in the file and open it again: those rows are then left out and counted, of choices with the whole scenario.',
    nothingChosen: (row: number, column: string, scenarios: number) => ({
      sentence:
        scenarios === 1
          ? `Column “${column}”: nothing is chosen in the scenario that begins in row ${formatNumber(row)}.`
          : `Column “${column}”: nothing is chosen in ${formatNumber(scenarios)} scenarios. The first begins in row ${formatNumber(row)}.`,
      next: 'Do you not know what was chosen? Then empty all answer cells of such a scenario in the file and open it again. The scenario is then left out and counted.',
    }),
    badValues: {
      'not-a-number': (value: string) => `“${value}” is not a number.`,
      'not-a-category': (value: string) => `“${value}” is none of the answers.`,
      'not-zero-or-one': (value: string) => `“${value}” is not 0 or 1.`,
      'chosen-twice': () => 'another profile is already chosen in this scenario.',
      'chosen-not-offered': () => 'this profile is chosen, but was not available.',
      'repeated-profile': (value: string) => `profile “${value}” is twice in the same scenario.`,
      'negative-weight': (value: string) => `the weight “${value}” is below 0.`,
      'too-large-weight': (value: string) => `the weight “${value}” is above a billion.`,
      'unequal-weight': (value: string) => `the weight “${value}” differs from that of the same scenario.`,
      'no-scenario': () => 'it is not said which scenario this row belongs to.',
    },
    moreBadValues: (more: number) =>
      more === 1
        ? 'There is 1 more such value in this column.'
        : `There are ${formatNumber(more)} more such values in this column.`,
    badAnalysis: (path: string, expected: string) => ({
      sentence: `In the analysis file “${path}” is wrong.`,
      next: `Expected there: ${expected}.`,
    }),
    missing: (rows: number, respondents: number) => ({
      sentence: `${rows === 1 ? '1 row was' : `${formatNumber(rows)} rows were`} left out because a cell is empty.`,
      next:
        respondents === 0
          ? 'The result is about the other rows.'
          : `That touches ${respondents === 1 ? '1 respondent' : `${formatNumber(respondents)} respondents`}. The result is about the other rows.`,
    }),
    missingCode: (column: string, value: string, rows: number) => ({
      sentence: `Column “${column}”: “${value}” is in ${rows === 1 ? '1 row' : `${formatNumber(rows)} rows`} and counts as an ordinary value.`,
      next: 'Such a value often stands for “not known”. Is that so here? Then empty these cells in the file and open it again: those rows are then left out and counted, of choices with the whole scenario.',
    }),
    noChoice: (scenarios: number) => ({
      sentence: `${scenarios === 1 ? '1 scenario was' : `${formatNumber(scenarios)} scenarios were`} left out for having one profile only.`,
      next: 'Where there is nothing to choose, a choice says nothing. The result is about the other scenarios.',
    }),
    spreadByReference: (columns: string) => ({
      sentence: `The spreads of single levels of ${columns} depend on which level is the reference.`,
      next: 'That level gets the spread of all others together. Name the column under “random” in place of its levels: then there is one spread, which does not depend on the reference.',
    }),
    unpooled: (groups: string) => ({
      sentence: `Not all weights of ${groups} can be estimated by themselves. So no group’s are drawn towards the whole.`,
      next: 'Put small groups together, or leave out criteria in which such a group has no difference.',
    }),
    withoutRows: (names: string) => `Of these respondents no answer is left: ${names}.`,
    andMore: (count: number) => `and ${formatNumber(count)} more`,
    noOrder: {
      sentence: 'The order of the answers is not confirmed yet.',
      next: 'The answers are words that we do not know. Put them from low to high and confirm the order.',
    },
    noRole: {
      answer: {
        sentence: 'There is no column with the answer yet.',
        next: 'Choose the role “answer” for one column.',
      },
      scenario: {
        sentence: 'There is no column yet that says which rows together are one scenario.',
        next: 'Choose the role “scenario” for one column.',
      },
      criterion: {
        sentence: 'There is no criterion yet.',
        next: 'Choose the role “criterion” for at least one column.',
      },
    },
  },
});
