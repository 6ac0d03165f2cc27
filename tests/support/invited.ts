import { textCode } from '../../src/exchange/code.ts';
import { type Keys, newKeys } from '../../src/exchange/keys.ts';
import { studyBytes } from '../../src/exchange/study-bytes.ts';
import { templateBytes } from '../../src/exchange/template-code.ts';
import type { Study } from '../../src/study/study.ts';
import { loadTemplate } from '../../src/study/templates.ts';

const lineage = '0123456789abcdef';

/** A study made here, as a researcher shares it: who asks, consent, skipping, and a key that answers are sealed to. */
export async function invitedStudy(parts: Partial<Study> = {}): Promise<{ study: Study; keys: Keys }> {
  const keys = await newKeys();
  const text = (nl: string, en: string) => ({ nl, en });
  const template = await loadTemplate('benefits');
  const study: Study = {
    ...template,
    id: lineage,
    asker: text('Gemeente Voorbeeldstad, afdeling Onderzoek.', 'Municipality of Exampletown, Research.'),
    contact: text('onderzoek@voorbeeldstad.nl', 'research@exampletown.nl'),
    purpose: text('Om de aanvraag makkelijker te maken.', 'To make applying easier.'),
    retention: text('Tot 1 juli 2027.', 'Until 1 July 2027.'),
    withdrawal: text('Mail ons uw twee woorden.', 'Mail us your two words.'),
    consent: text('Ik doe mee en weet waarvoor.', 'I take part and know what for.'),
    skip: true,
    design: { scenarios: template.design.scenarios.slice(0, 3) },
    key: keys.publicKey,
    ...parts,
  };
  return { study, keys };
}

/** The fragment of a link that carries a whole study. */
export async function studyLink(study: Study): Promise<string> {
  return `#${textCode('s', await studyBytes(study))}`;
}

/** The fragment of a link to the benefits template with a researcher's key. */
export function templateLink(key: string, id = lineage): string {
  return `#${textCode('t', templateBytes('benefits', { id, key, minimumGroup: 5 }))}`;
}
