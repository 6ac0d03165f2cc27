import { inSentence } from './sentence.ts';
import { texts } from './texts.ts';

/** Parameters of models in which people differ. */
export const parametersTexts = texts<{
  spread: (name: string) => string;
  /** Of what has no weight. */
  spreads: Readonly<Record<string, string>>;
  together: string;
  ofClass: (q: number, name: string) => string;
  /** Of what is no weight. */
  classes: Readonly<Record<string, string>>;
}>({
  nl: {
    spread: (name) => `spreiding van ${inSentence(name)}`,
    spreads: { intercept: 'strengheid', stretch: 'gebruik van de schaal' },
    together: 'samenhang van spreidingen',
    ofClass: (q, name) => `klasse ${q}: ${inSentence(name)}`,
    classes: { strictness: 'strengheid', share: 'aandeel' },
  },
  en: {
    spread: (name) => `spread of ${inSentence(name)}`,
    spreads: { intercept: 'strictness', stretch: 'use of the scale' },
    together: 'correlation of spreads',
    ofClass: (q, name) => `class ${q}: ${inSentence(name)}`,
    classes: { strictness: 'strictness', share: 'share' },
  },
});
