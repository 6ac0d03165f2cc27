import type { Page } from 'playwright';
import { textCode } from '../../src/exchange/code.ts';
import { seal } from '../../src/exchange/envelope.ts';
import { type Keys, newKeys } from '../../src/exchange/keys.ts';
import { versionOf } from '../../src/exchange/version.ts';
import type { Response } from '../../src/response/response.ts';
import { askedTemplate } from '../../src/study/asked.ts';
import type { Study } from '../../src/study/study.ts';
import { loadTemplate } from '../../src/study/templates.ts';
import { putRecords } from './records.ts';

/** A study as it was shared, with the key its answers open with. */
export type Shared = { readonly study: Study; readonly keys: Keys; readonly version: string };

/** The benefits experiment made a researcher's own; `parts` replace what a test is about. */
export async function shared(lineage: string, parts: Partial<Study> = {}): Promise<Shared> {
  const keys = await newKeys();
  const template = await loadTemplate('benefits');
  const study = { ...askedTemplate(template, { id: lineage, key: keys.publicKey }), ...parts };
  return { study, keys, version: await versionOf(study) };
}

/** The response of one person, who answers by `category`; their id is that of the study and their number. */
export function given(
  { study, version }: Shared,
  person: number,
  revision = 0,
  category: (person: number, scenario: number) => number = (p, s) => (p * 7 + s * 5 + (s % 3)) % 2,
): Response {
  return {
    format: 'afweging/response@1',
    id: `${study.id}${person.toString(16).padStart(16, '0')}`,
    study: study.id,
    answers: study.design.scenarios.map((_, scenario) => category(person, scenario)),
    background: Object.fromEntries(
      study.questions.map(({ id, options }, q) => [id, options[(person + q) % options.length]!.id]),
    ),
    simulated: false,
    handedOver: {
      version,
      revision,
      seed: person,
      day: 20_781,
      seconds: study.design.scenarios.map(() => 8),
    },
  };
}

export function sealed(made: Shared, response: Response): Promise<Uint8Array<ArrayBuffer>> {
  return seal(made.study, made.version, response);
}

/** The code that a person copies at the end. */
export async function code(made: Shared, person: number, revision = 0): Promise<string> {
  return textCode('e', await sealed(made, given(made, person, revision)));
}

/** Puts shared studies on the device, as if made and shared there. */
export function putShared(page: Page, made: readonly Shared[]): Promise<void> {
  const at = Date.UTC(2026, 10, 24, 9);
  const records = made.flatMap(({ study, keys, version }, m) => [
    ['drafts', { id: study.id, study, changedAt: at }] as const,
    ['keys', { ...keys, madeAt: at + m, backedUpAt: at }] as const,
    ['versions', { version, study: study.id, content: study, sharedAt: at + m }] as const,
  ]);
  return putRecords(page, 'afweging', records);
}
