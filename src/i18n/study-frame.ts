import { texts } from './texts.ts';

/** What stands beside every page of one study. */
export const studyFrameTexts = texts({
  nl: {
    studies: 'Uw onderzoeken',
    untitled: 'Onderzoek zonder titel',
    nav: 'Stappen van dit onderzoek',
    menu: (place: string) => `Stap: ${place}`,
    places: {
      make: 'Maken',
      share: 'Delen',
      collect: 'Verzamelen',
      results: 'Resultaten',
      publish: 'Publiceren',
    },
  },
  en: {
    studies: 'Your studies',
    untitled: 'Untitled study',
    nav: 'Steps of this study',
    menu: (place: string) => `Step: ${place}`,
    places: {
      make: 'Make',
      share: 'Share',
      collect: 'Collect',
      results: 'Results',
      publish: 'Publish',
    },
  },
});
