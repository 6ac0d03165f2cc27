import { texts } from './texts.ts';

/** Problems with a file that a link points to on the app's own site. */
export const hostedProblemTexts = texts({
  nl: {
    notThere: {
      sentence: 'Het bestand waar deze link naar verwijst, staat niet op deze site.',
      next: 'Vraag degene van wie u de link kreeg of het bestand op de site is gezet.',
    },
    aPage: {
      sentence: 'Deze site gaf een webpagina in plaats van het bestand waar de link naar verwijst.',
      next: 'Vraag degene van wie u de link kreeg of het bestand op de site is gezet.',
    },
    hostError: (status: number) => ({
      sentence: `Deze site gaf een fout (${status}) in plaats van het bestand waar de link naar verwijst.`,
      next: 'Probeer het later opnieuw.',
    }),
    redirected: {
      sentence:
        'Deze site stuurde door naar een ander adres. Afweging opent alleen bestanden van de site zelf.',
      next: 'Vraag degene van wie u de link kreeg om een nieuwe.',
    },
    tooLarge: {
      sentence: 'Het bestand waar deze link naar verwijst, is te groot om te openen.',
      next: 'Vraag degene van wie u de link kreeg om een nieuwe.',
    },
    otherContents: {
      sentence:
        'Het bestand op deze site is niet het bestand waar de link naar verwijst. Daarom is het niet geopend.',
      next: 'Vraag degene van wie u de link kreeg om een nieuwe.',
    },
  },
  en: {
    notThere: {
      sentence: 'The file that this link points to is not on this site.',
      next: 'Ask the person you got the link from whether the file was put on the site.',
    },
    aPage: {
      sentence: 'This site gave a web page instead of the file that the link points to.',
      next: 'Ask the person you got the link from whether the file was put on the site.',
    },
    hostError: (status: number) => ({
      sentence: `This site gave an error (${status}) instead of the file that the link points to.`,
      next: 'Try again later.',
    }),
    redirected: {
      sentence: 'This site sent on to another address. Afweging only opens files of the site itself.',
      next: 'Ask the person you got the link from for a new one.',
    },
    tooLarge: {
      sentence: 'The file that this link points to is too large to open.',
      next: 'Ask the person you got the link from for a new one.',
    },
    otherContents: {
      sentence: 'The file on this site is not the file that the link points to. It was therefore not opened.',
      next: 'Ask the person you got the link from for a new one.',
    },
  },
});
