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
 * @param name - makes the copy's title from the other's
 */
export function copiedStudy(other: Study, id: string, name: (title: Text) => Text): Study {
  const { key: _, closes: __, ...contents } = other;
  return { ...contents, id, title: name(other.title) };
}
