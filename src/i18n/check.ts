import { texts } from './texts.ts';

/** The page on which a host looks whether the app is put up well. */
export const checkTexts = texts({
  nl: {
    title: 'Staat Afweging hier goed?',
    lead: 'Voor wie deze site beheert. Deze pagina vraagt de eigen host om de bestanden van Afweging en kijkt hoe ze aankomen. Er gaat niets naar een ander adres.',
    running: 'De host wordt nagekeken.',
    allGood: 'Alles is in orde.',
    attention: (count: number) => `${count === 1 ? '1 punt vraagt' : `${count} punten vragen`} aandacht.`,
    again: 'Opnieuw nakijken',
    states: { good: 'In orde', better: 'Kan beter', bad: 'Niet in orde' },
    where: 'Waar',
    what: {
      secure: {
        name: 'Beveiligde verbinding',
        good: 'De browser noemt de verbinding veilig.',
        not: 'De browser noemt de verbinding niet veilig: de site gaat niet over https. Browsers weigeren dan het versleutelen van antwoorden.',
        next: 'Zet https aan op deze host.',
      },
      policy: {
        name: 'Inhoudsbeleid in de pagina’s',
        good: 'Elke pagina vertelt de browser zelf wat hij moet weigeren.',
        not: 'Een pagina komt anders aan dan zij is gebouwd. De browser weigert dan niet wat hij moet weigeren.',
        next: 'Zet de bestanden van de map dist ongewijzigd neer. Zet op de host alles uit wat pagina’s aanpast, zoals verkleinen, meten of scripts toevoegen.',
      },
      headers: {
        name: 'Headers',
        good: 'De host stuurt alle headers mee.',
        not: 'De host stuurt niet alle headers mee, of andere. De pagina’s beschermen zichzelf dan nog wel, maar kunnen niet verbieden dat een andere site hen in een venster toont. Een eigen inhoudsbeleid van de host kan Afweging breken.',
        next: 'Gebruik het bestand dat in dist staat: nginx-headers.conf, .htaccess (Apache), web.config (IIS) of _headers.',
      },
      types: {
        name: 'Bestandstypen',
        good: 'De host noemt elk bestand zoals het is.',
        not: 'De host noemt een bestand niet zoals het is, of het ontbreekt. Browsers weigeren het dan.',
        next: 'Zet alle bestanden neer, en neem de typen over uit het bestand voor uw host in dist.',
      },
      'not-found': {
        name: 'Pagina voor verkeerde adressen',
        good: 'Een adres dat nergens heen leidt, krijgt antwoord 404 en de eigen pagina.',
        not: 'Een adres dat nergens heen leidt, krijgt niet de eigen pagina met antwoord 404. Sommige mailprogramma’s veranderen een link; die pagina herstelt hem.',
        next: 'Stel 404.html in als pagina bij fout 404.',
      },
      'short-links': {
        name: 'Korte links',
        good: 'Een bestand in de map studies komt aan, en een bestand dat er niet is krijgt antwoord 404.',
        not: 'Korte links naar een onderzoek op deze host werken niet.',
        next: 'Zet ook de map studies neer, en laat de host bij een bestand dat er niet is 404 antwoorden, niet de startpagina.',
      },
    },
  },
  en: {
    title: 'Is Afweging set up well here?',
    lead: 'For whoever runs this site. This page asks its own host for the files of Afweging and looks at how they arrive. Nothing goes to another address.',
    running: 'Checking the host.',
    allGood: 'Everything is in order.',
    attention: (count: number) => `${count === 1 ? '1 point needs' : `${count} points need`} attention.`,
    again: 'Check again',
    states: { good: 'In order', better: 'Could be better', bad: 'Not in order' },
    where: 'Where',
    what: {
      secure: {
        name: 'Secure connection',
        good: 'The browser calls the connection secure.',
        not: 'The browser does not call the connection secure: the site does not use https. Browsers then refuse to encrypt answers.',
        next: 'Switch https on for this host.',
      },
      policy: {
        name: 'Content policy in the pages',
        good: 'Each page itself tells the browser what to refuse.',
        not: 'A page arrives other than it was built. The browser then does not refuse what it must refuse.',
        next: 'Put up the files of the folder dist unchanged. Switch off whatever changes pages on the host, such as minifying, measuring or adding scripts.',
      },
      headers: {
        name: 'Headers',
        good: 'The host sends all headers.',
        not: 'The host does not send all headers, or sends others. The pages still protect themselves, but cannot forbid another site to show them in a frame. A content policy of the host’s own can break Afweging.',
        next: 'Use the file that is in dist: nginx-headers.conf, .htaccess (Apache), web.config (IIS) or _headers.',
      },
      types: {
        name: 'File types',
        good: 'The host calls each file what it is.',
        not: 'The host does not call a file what it is, or the file is missing. Browsers then refuse it.',
        next: 'Put up all files, and take over the types from the file for your host in dist.',
      },
      'not-found': {
        name: 'Page for wrong addresses',
        good: 'An address that leads nowhere gets answer 404 and the app’s own page.',
        not: 'An address that leads nowhere does not get the app’s own page with answer 404. Some mail programs change a link; that page repairs it.',
        next: 'Make 404.html the page for error 404.',
      },
      'short-links': {
        name: 'Short links',
        good: 'A file in the folder studies arrives, and a file that is not there gets answer 404.',
        not: 'Short links to a study on this host do not work.',
        next: 'Put up the folder studies too, and let the host answer 404 for a file that is not there, not the start page.',
      },
    },
  },
});
