import { inSentence } from './sentence.ts';
import { texts } from './texts.ts';

/** What figures and tables say themselves; what they are about comes from the page. */
export const figureTexts = texts({
  nl: {
    simulated: 'Gesimuleerd',
    simulatedWhat: 'deze antwoorden zijn gemaakt door een rekenmodel, niet door mensen',
    kindOfData: 'soort gegevens',
    table: 'Tabel',
    saveAs: 'Bewaar als…',
    saveDrawing: 'Tekening (SVG)',
    saveTable: 'Tabel (CSV)',
    notEstimable: 'niet te schatten',
    orderUncertain: 'volgorde onzeker',
    scrollable: 'Tabel, opzij te schuiven',
    open: (row: string) => `Tekst bij ${inSentence(row)}`,
    path: (last: string) => `Het pad van de schatting. Laatste waarde: ${last}.`,
    iteration: 'iteratie; 0 is het begin',
  },
  en: {
    simulated: 'Simulated',
    simulatedWhat: 'these answers were made by a model, not by people',
    kindOfData: 'kind of data',
    table: 'Table',
    saveAs: 'Save as…',
    saveDrawing: 'Drawing (SVG)',
    saveTable: 'Table (CSV)',
    notEstimable: 'cannot be estimated',
    orderUncertain: 'order uncertain',
    scrollable: 'Table, scrolls sideways',
    open: (row: string) => `Text of ${inSentence(row)}`,
    path: (last: string) => `The path of the estimation. Last value: ${last}.`,
    iteration: 'iteration; 0 is the start',
  },
});
