import { formatList } from './format.ts';
import { texts } from './texts.ts';

const quoted = (columns: readonly string[]) => formatList(columns.map((column) => `“${column}”`));

/** How a table is to be laid out: examples, and what is said of one that has its profiles beside each other. */
export const tableLayoutTexts = texts({
  nl: {
    examples: 'Hoe het bestand eruit moet zien',
    ratings: {
      caption: 'Oordelen: één rij per oordeel',
      about:
        'Elke rij is een oordeel van één deelnemer over één situatie. De andere kolommen zeggen wat er werd beoordeeld.',
      file: 'gesimuleerde-oordelen.csv',
    },
    choices: {
      caption: 'Keuzes: één rij per profiel',
      about:
        'Een keuze staat op zoveel rijen als er profielen waren. In de kolom met het antwoord staat 1 bij wat is gekozen, en 0 bij de andere.',
      file: 'gesimuleerde-keuzes.csv',
    },
    simulated: 'De gegevens zijn gesimuleerd: geen mens heeft ze gegeven.',
    open: (file: string) => `Open ${file}`,
    columns: {
      person: 'deelnemer',
      task: 'situatie',
      alternative: 'profiel',
      price: 'prijs',
      time: 'reistijd',
      seat: 'zitplaats',
      rating: 'oordeel',
      chosen: 'gekozen',
    },
    seats: { yes: 'ja', no: 'nee' },
    wide: (criteria: readonly (readonly string[])[], answer: string) => ({
      sentence: `Dit lijkt een tabel met één rij per keuze: de profielen staan naast elkaar in ${formatList(criteria.map((columns) => `“${columns[0]}” tot “${columns.at(-1)}”`))}, en “${answer}” zegt welk profiel is gekozen.`,
      next: `Zo leest Afweging geen keuzes: “${answer}” zou als een gewoon getal of oordeel tellen, en de uitkomst zegt dan niets.`,
    }),
    wideLayout: (names: readonly string[], answer: string) =>
      `Maak er één rij per profiel van, met de kolommen ${quoted(names)}, een kolom die zegt welke rijen samen één keuze zijn, en in “${answer}” 1 bij het gekozen profiel en 0 bij de andere. Open het bestand dan opnieuw.`,
  },
  en: {
    examples: 'What the file must look like',
    ratings: {
      caption: 'Ratings: one row for each rating',
      about: 'Each row is a rating by one respondent of one scenario. The other columns say what was rated.',
      file: 'simulated-ratings.csv',
    },
    choices: {
      caption: 'Choices: one row for each profile',
      about:
        'A choice takes as many rows as there were profiles. The column with the answer has 1 where the profile was chosen, and 0 at the others.',
      file: 'simulated-choices.csv',
    },
    simulated: 'The data are simulated: no person gave them.',
    open: (file: string) => `Open ${file}`,
    columns: {
      person: 'person',
      task: 'task',
      alternative: 'alternative',
      price: 'price',
      time: 'time',
      seat: 'seat',
      rating: 'rating',
      chosen: 'chosen',
    },
    seats: { yes: 'yes', no: 'no' },
    wide: (criteria: readonly (readonly string[])[], answer: string) => ({
      sentence: `This looks like a table with one row for each choice: the profiles stand beside each other in ${formatList(criteria.map((columns) => `“${columns[0]}” to “${columns.at(-1)}”`))}, and “${answer}” says which profile was chosen.`,
      next: `Afweging does not read choices that way: “${answer}” would count as an ordinary number or rating, and the outcome would mean nothing.`,
    }),
    wideLayout: (names: readonly string[], answer: string) =>
      `Make it one row for each profile, with the columns ${quoted(names)}, a column that says which rows are one choice together, and in “${answer}” 1 at the chosen profile and 0 at the others. Then open the file again.`,
  },
});
