import { formatNumber as number } from './format.ts';
import { texts } from './texts.ts';

/** Which versions of a study its results are about, what came in, and what earlier releases of it hold it to. */
export const versionTexts = texts({
  nl: {
    version: (date: string) => `versie gedeeld vanaf ${date}`,
    joined: (dates: string) => `samengevoegde versies, gedeeld vanaf ${dates}`,
    received: (n: number) => `${number(n)} ontvangen`,
    removed: (n: number) => `${number(n)} verwijderd`,
    from: (first: string, last: string) => `binnengekomen van ${first} tot en met ${last}`,
    on: (day: string) => `binnengekomen op ${day}`,
    legend: 'Versies in deze resultaten',
    help: 'Antwoorden op verschillende versies samenvoegen mag alleen als mensen hetzelfde is gevraagd. Dat beoordeelt u zelf.',
    choice: (date: string, n: number) => `Gedeeld vanaf ${date} (${number(n)} ontvangen)`,
    apart: 'kan niet samen: andere criteria, niveaus of antwoordvorm',
    collect: 'Verzamel antwoorden',
    minimumAssumed: (n: number) =>
      `Van iets dat eerder is getoond, is niet bewaard wat toen de kleinste groep was. Afweging houdt daarvoor ${number(n)} aan, ook als u nu minder kiest.`,
  },
  en: {
    version: (date: string) => `version shared from ${date}`,
    joined: (dates: string) => `versions joined, shared from ${dates}`,
    received: (n: number) => `${number(n)} received`,
    removed: (n: number) => `${number(n)} removed`,
    from: (first: string, last: string) => `came in from ${first} to ${last}`,
    on: (day: string) => `came in on ${day}`,
    legend: 'Versions in these results',
    help: 'Answers to different versions may be joined only if people were asked the same. That is for you to judge.',
    choice: (date: string, n: number) => `Shared from ${date} (${number(n)} received)`,
    apart: 'cannot be joined: other criteria, levels or answer form',
    collect: 'Collect answers',
    minimumAssumed: (n: number) =>
      `Of something shown earlier, the smallest group at the time was not kept. Afweging takes ${number(n)} for it, also if you choose fewer now.`,
  },
});
