import { formatNumber } from './format.ts';
import { texts } from './texts.ts';

/** What was found in an opened table: the differences that its columns make. */
export const tableDifferenceTexts = texts({
  nl: {
    question: 'Welke verschillen tellen het meest?',
    largest: (name: string) => `Het grootste verschil maakt ${name}`,
    sentence: (name: string, interval: string, does: string) =>
      `Het grootste geschatte verschil maakt ${name}: ${interval}. ${does}`,
    sentenceDistinct: (name: string, interval: string, does: string) =>
      `Het grootste verschil dat van niets te onderscheiden is, maakt ${name}: ${interval}. ${does}`,
    does: {
      ratings: {
        more: 'Dat maakt een hoger antwoord waarschijnlijker.',
        less: 'Dat maakt een lager antwoord waarschijnlijker.',
      },
      choices: {
        more: 'Dat maakt dat een profiel vaker wordt gekozen.',
        less: 'Dat maakt dat een profiel minder vaak wordt gekozen.',
      },
    },
    indistinct: (count: number, of: number) =>
      count === 1
        ? `Van de ${formatNumber(of)} verschillen is er 1 niet van niets te onderscheiden.`
        : `Van de ${formatNumber(of)} verschillen zijn er ${formatNumber(count)} niet van niets te onderscheiden.`,
    noneDistinct: 'Geen van deze verschillen is van niets te onderscheiden.',
    overRange: (name: string) => `${name}, van laag naar hoog`,
    unsure: 'hoe zeker, valt niet te zeggen',
    noneSure: 'Hoe zeker deze verschillen zijn, valt met deze gegevens niet te zeggen.',
    weak: 'niet van niets te onderscheiden',
    unknown: 'deze gegevens kunnen het niet zeggen',
    axis: 'verschil in nut, logits',
    note: 'Van een getal het verschil tussen zijn laagste en zijn hoogste waarde in de tabel, van een niveau het verschil met het niveau waarmee het is vergeleken. In logits, zodat alle verschillen naast elkaar te leggen zijn.',
    interval: 'De streep is het 95%-interval.',
    text: (title: string, first: string, last: string) =>
      `${title}. Van groot naar klein, van ${first} tot ${last}.`,
    caption: 'Verschillen in nut, in logits',
    column: 'Kolom',
    difference: 'Verschil',
    low: 'Ondergrens',
    high: 'Bovengrens',
    file: 'verschillen',
  },
  en: {
    question: 'Which differences count most?',
    largest: (name: string) => `${name} makes the largest difference`,
    sentence: (name: string, interval: string, does: string) =>
      `The largest estimated difference is made by ${name}: ${interval}. ${does}`,
    sentenceDistinct: (name: string, interval: string, does: string) =>
      `The largest difference that can be told from nothing is made by ${name}: ${interval}. ${does}`,
    does: {
      ratings: {
        more: 'It makes a higher answer more likely.',
        less: 'It makes a lower answer more likely.',
      },
      choices: {
        more: 'It makes a profile chosen more often.',
        less: 'It makes a profile chosen less often.',
      },
    },
    indistinct: (count: number, of: number) =>
      `Of the ${formatNumber(of)} differences ${formatNumber(count)} cannot be told from nothing.`,
    noneDistinct: 'None of these differences can be told from nothing.',
    overRange: (name: string) => `${name}, from low to high`,
    unsure: 'how sure cannot be told',
    noneSure: 'How sure these differences are cannot be told from these data.',
    weak: 'cannot be told from nothing',
    unknown: 'these data cannot tell',
    axis: 'difference in utility, logits',
    note: 'Of a number the difference between its lowest and its highest value in the table, of a level the difference from the level it is compared with. In logits, so that all differences can be laid side by side.',
    interval: 'The line is the 95% interval.',
    text: (title: string, first: string, last: string) =>
      `${title}. From large to small, from ${first} to ${last}.`,
    caption: 'Differences in utility, in logits',
    column: 'Column',
    difference: 'Difference',
    low: 'Lower end',
    high: 'Upper end',
    file: 'differences',
  },
});
