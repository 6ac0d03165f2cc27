import { formatNumber } from './format.ts';
import { texts } from './texts.ts';

/** Problems with a link, a code, or a study that came with one or in a file. */
export const linkProblemTexts = texts({
  nl: {
    code: {
      noCode: {
        sentence: 'Hierin staat geen link of code van Afweging.',
        next: 'Kopieer de hele link, met alles wat na het hekje (#) komt.',
      },
      cutOff: (got: number, expected: number) => ({
        sentence: `De link is afgekapt: er zijn ${formatNumber(got)} van de ${formatNumber(expected)} tekens aangekomen.`,
        next: 'Kopieer de link opnieuw, tot het eind. Lukt dat niet, vraag dan om dezelfde link langs een andere weg, om een QR-code of om een bestand.',
      }),
      cutOffEarly: {
        sentence: 'De link is afgekapt: alleen het begin is aangekomen.',
        next: 'Kopieer de link opnieuw, tot het eind. Lukt dat niet, vraag dan om dezelfde link langs een andere weg, om een QR-code of om een bestand.',
      },
      damaged: {
        sentence: 'In deze link is onderweg iets veranderd of weggevallen.',
        next: 'Vraag om dezelfde link langs een andere weg, of om een QR-code of een bestand.',
      },
      tooLong: {
        sentence: 'Deze tekst is te lang voor een link of code van Afweging.',
        next: 'Kopieer alleen de link.',
      },
    },
    study: {
      noInflate: {
        sentence: 'Deze browser is te oud om dit onderzoek te openen.',
        next: 'Werk de browser bij, of open de link op een ander apparaat.',
      },
      newerFormat: {
        sentence: 'Dit onderzoek is gemaakt met een nieuwere versie van Afweging dan deze site heeft.',
        next: 'Laad de pagina opnieuw. Helpt dat niet, vraag de beheerder van deze site dan om Afweging bij te werken.',
      },
      unknownTemplate: {
        sentence: 'Het onderzoek van deze link hoort bij een andere versie van Afweging.',
        next: 'Laad de pagina opnieuw. Helpt dat niet, vraag dan om een nieuwe link.',
      },
      incomplete: {
        sentence: 'Dit onderzoek is nog niet af: er is nog niets om te beantwoorden.',
        next: 'Vraag degene van wie u het kreeg om een nieuwe link.',
      },
      wrong: {
        unreadable: 'Dit onderzoek is niet te lezen.',
        tooLarge: 'Dit onderzoek is te groot om te openen.',
        tooDeep: 'Dit onderzoek klopt niet: er zitten te veel haken in elkaar.',
        repeatedKey: (key: string) => `Dit onderzoek klopt niet: “${key}” staat er twee keer in.`,
        forbiddenCharacter:
          'Dit onderzoek klopt niet: in een tekst staan onzichtbare tekens die iets anders kunnen laten lezen dan er staat.',
        numberTooLarge: 'Dit onderzoek klopt niet: een getal is te groot.',
        badValue: (path: string) => `Dit onderzoek klopt niet bij “${path}”.`,
        badWhole: 'Dit onderzoek klopt niet: de onderdelen passen niet bij elkaar.',
      },
      next: {
        link: 'Vul niets in, en vraag degene van wie u de link kreeg om een nieuwe.',
        file: 'Er is niets bewaard. Kies een onderzoek dat in Afweging is opgeslagen (de naam eindigt op .studie.json), of herstel het bestand.',
      },
    },
  },
  en: {
    code: {
      noCode: {
        sentence: 'There is no link or code of Afweging in this.',
        next: 'Copy the whole link, with everything after the hash sign (#).',
      },
      cutOff: (got: number, expected: number) => ({
        sentence: `The link was cut off: ${formatNumber(got)} of ${formatNumber(expected)} characters have arrived.`,
        next: 'Copy the link again, to the end. If that does not work, ask for the same link by another way, for a QR code or for a file.',
      }),
      cutOffEarly: {
        sentence: 'The link was cut off: only its beginning has arrived.',
        next: 'Copy the link again, to the end. If that does not work, ask for the same link by another way, for a QR code or for a file.',
      },
      damaged: {
        sentence: 'Something in this link was changed or lost on the way.',
        next: 'Ask for the same link by another way, or for a QR code or a file.',
      },
      tooLong: {
        sentence: 'This text is too long for a link or code of Afweging.',
        next: 'Copy the link alone.',
      },
    },
    study: {
      noInflate: {
        sentence: 'This browser is too old to open this study.',
        next: 'Update the browser, or open the link on another device.',
      },
      newerFormat: {
        sentence: 'This study was made with a newer version of Afweging than this site has.',
        next: 'Reload the page. If that does not help, ask the administrator of this site to update Afweging.',
      },
      unknownTemplate: {
        sentence: 'The study of this link belongs to another version of Afweging.',
        next: 'Reload the page. If that does not help, ask for a new link.',
      },
      incomplete: {
        sentence: 'This study is not finished: there is nothing to answer yet.',
        next: 'Ask the person you got it from for a new link.',
      },
      wrong: {
        unreadable: 'This study cannot be read.',
        tooLarge: 'This study is too large to open.',
        tooDeep: 'This study is not in order: too many brackets are nested in each other.',
        repeatedKey: (key: string) => `This study is not in order: it has “${key}” twice.`,
        forbiddenCharacter:
          'This study is not in order: a text has invisible characters that can make it read as something else than it says.',
        numberTooLarge: 'This study is not in order: a number is too large.',
        badValue: (path: string) => `This study is not in order at “${path}”.`,
        badWhole: 'This study is not in order: its parts do not fit together.',
      },
      next: {
        link: 'Do not fill anything in, and ask the person you got the link from for a new one.',
        file: 'Nothing was kept. Choose a study that was saved in Afweging (its name ends in .studie.json), or mend the file.',
      },
    },
  },
});
