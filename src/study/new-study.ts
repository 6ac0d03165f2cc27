import { longestText } from '../lib/plain-text.ts';
import { answerForm } from './answer-forms.ts';
import { type Study, startingMinimum, type Text } from './study.ts';
import { usualConsent } from './usual-consent.ts';

const nothing: Text = { nl: '', en: '' };

/** A study without a word in it, on the five-point scale most studies use. */
export function emptyStudy(id: string): Study {
  return {
    format: 'afweging/study@1',
    id,
    title: nothing,
    introduction: [nothing],
    asker: nothing,
    contact: nothing,
    purpose: nothing,
    retention: nothing,
    withdrawal: nothing,
    consent: usualConsent,
    minutes: 10,
    lead: nothing,
    statement: nothing,
    answer: answerForm('scale'),
    criteria: [],
    questions: [],
    skip: false,
    prohibited: [],
    design: { scenarios: [] },
    closing: { nl: 'Dank u wel.', en: 'Thank you.' },
    minimumGroup: startingMinimum,
  };
}

/**
 * A study of its own with the contents of another. Key and closing date belong to answers that were given to the
 * other.
 *
 * @param added - stands behind the other's title in each language that this has
 */
export function copiedStudy(other: Study, id: string, added = nothing): Study {
  const { key: _, closes: __, title, ...contents } = other;
  return { ...contents, id, title: { nl: together(title.nl, added.nl), en: together(title.en, added.en) } };
}

/** What is added stays whole where both are longer than a text can be. */
function together(title: string, added: string): string {
  if (title === '') return '';
  const beginning = title.slice(0, longestText - added.length);
  // A cut through a surrogate pair leaves half a character.
  return beginning.replace(/[\ud800-\udbff]$/, '') + added;
}
