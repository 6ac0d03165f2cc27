import * as v from 'valibot';
import { Study, type Text } from './study.ts';
import { usualConsent } from './usual-consent.ts';

/** What a study made from a template has of its own. */
type Own = Pick<Study, 'id'> & Partial<Pick<Study, 'key' | 'closes' | 'minimumGroup'>>;

/** Who asks, what for and what happens with it, where all a respondent knows is who showed the link. */
const words = {
  asker: {
    nl: 'Degene van wie u deze link of QR-code kreeg.',
    en: 'The person who gave you this link or QR code.',
  },
  contact: {
    nl: 'Vraag het aan degene van wie u deze link of QR-code kreeg.',
    en: 'Ask the person who gave you this link or QR code.',
  },
  purpose: {
    nl: 'Samen zien welke criteria hoe zwaar wegen.',
    en: 'To see together which criteria weigh how much.',
  },
  retention: {
    nl: 'Degene van wie u deze link kreeg, bewaart ze zolang de uitkomsten worden gebruikt.',
    en: 'The person who gave you this link keeps them for as long as the results are used.',
  },
  withdrawal: {
    nl: 'Noem aan degene van wie u deze link kreeg de twee woorden die u na het inleveren ziet. Uw antwoorden worden dan verwijderd.',
    en: 'Tell the person who gave you this link the two words you see after handing in. Your answers are then removed.',
  },
  consent: usualConsent,
} satisfies Record<string, Text>;

/** A template as a study that is really asked, with words that hold wherever a link is shown. */
export function askedTemplate(template: Study, { id, key, closes, minimumGroup }: Own): Study {
  return {
    ...template,
    ...words,
    id,
    minimumGroup: minimumGroup ?? template.minimumGroup,
    ...(key && { key }),
    ...(closes && { closes }),
  };
}

/** Whether a study still names nobody who asks. */
export function isAskedByNobody({ asker }: Pick<Study, 'asker'>): boolean {
  return asker.nl === words.asker.nl && asker.en === words.asker.en;
}

/** Whether a study is a template as it is asked, with nothing changed but what is its own. */
export function isAskedTemplate(study: Study, template: Study): boolean {
  const inOrder = ({ search: _, ...each }: Study) => JSON.stringify(v.parse(Study, each));
  return inOrder(study) === inOrder(askedTemplate(template, study));
}
