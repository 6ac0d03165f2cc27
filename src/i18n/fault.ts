import { texts } from './texts.ts';

/** Where a fault of ours ends, on any page. */
export const faultTexts = texts({
  nl: {
    broken: 'Er ging iets mis in Afweging',
    brokenNext:
      'Dat is een fout van ons. Wat bewaard was, is er nog. Laad de pagina opnieuw om verder te gaan.',
    reload: 'Pagina opnieuw laden',
    report: 'Wat er misging, om te melden',
  },
  en: {
    broken: 'Something went wrong in Afweging',
    brokenNext: 'This is a fault of ours. What was saved is still there. Reload the page to go on.',
    reload: 'Reload the page',
    report: 'What went wrong, to report it',
  },
});
