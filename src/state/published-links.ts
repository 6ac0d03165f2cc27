import { signal } from '@preact/signals';
import { type LeftOutHits, leftOutHits } from '../advice/left-out-hits.ts';
import { publishedFit, publishedStudy } from '../advice/publish.ts';
import type { PublishedFit, PublishedModel } from '../advice/published.ts';
import type { Fit } from '../estimation/fit.ts';
import { codeLimit } from '../exchange/code-form.ts';
import { hostedAs } from '../exchange/hash-code.ts';
import { modelBytes } from '../exchange/model-code.ts';
import { modelFile } from '../exchange/model-file.ts';
import { dayOf } from '../lib/day.ts';
import { judgements } from '../response/answered.ts';
import { countedScenarios } from '../results/counted-scenarios.ts';
import { fileName } from '../study/file-name.ts';
import { keepPublication } from './last-publication.ts';
import { type HostedLink, hostedLink, type Link, modelLink, type SavedFile } from './links.ts';
import { type Publication, publication, type Ready } from './publishing.ts';
import { publishModels } from './releases.ts';
import { lastFinishedAt } from './study.ts';

/** The ways to a published model. `withGroups`: the link holds groups too, and the QR code the whole sample only. */
export type ModelLinks = {
  readonly whole: Link;
  readonly hosted: HostedLink;
  readonly file: SavedFile;
  readonly withGroups: boolean;
};

/** `refused`: so many people more are needed first. `too-large`: with fewer groups or shorter texts it fits. */
export type Published =
  | { readonly kind: 'not-yet' }
  | { readonly kind: 'refused'; readonly needed: number }
  | { readonly kind: 'too-large' }
  | { readonly kind: 'done'; readonly links: ModelLinks };

export const published = signal<Published>({ kind: 'not-yet' });

/** Changes what the publisher says; what was published is no longer what is on screen. */
export function change(next: Partial<Publication>): void {
  publication.value = { ...publication.value, ...next };
  published.value = { kind: 'not-yet' };
}

/**
 * Publishes the models as the publisher has them on screen: enters them in the register and makes the links.
 *
 * @param app - the address of the start page, with a slash at its end
 */
export async function publish(ready: Ready, app: string): Promise<void> {
  const said = publication.value;
  const chosen = said.questions;
  const model = publishedModel(ready, said);
  const bytes = await modelBytes(model);
  if (bytes.length > codeLimit) {
    published.value = { kind: 'too-large' };
    return;
  }
  const groups = new Map([...ready.groups].filter(([question]) => chosen.includes(question)));
  const verdict = await publishModels({ ...ready, study: ready.open.study, groups });
  if (verdict.kind === 'refused') {
    published.value = verdict;
    return;
  }
  const alone = await modelBytes({ ...model, fits: [model.fits[0]] });
  const study = ready.open.study.id;
  const people = ready.people.length;
  await keepPublication({ study, at: Date.now(), people, groups: model.fits.length - 1, model: bytes }, app);
  const links = await linksTo(ready, { bytes, alone }, app);
  // What was published is in the register; links to it are of no use beside what the publisher says now.
  if (publication.value === said) published.value = { kind: 'done', links };
}

async function linksTo(
  { open }: Ready,
  { bytes, alone }: { readonly bytes: Uint8Array; readonly alone: Uint8Array },
  app: string,
): Promise<ModelLinks> {
  const text = modelFile(bytes);
  const full = modelLink(bytes, app);
  const withGroups = bytes.length > alone.length;
  return {
    whole: { ...full, qr: modelLink(alone, app).qr },
    hosted: hostedLink(await hostedAs('model', text), text, app),
    file: { name: `${fileName(open.study)}.model.json`, text },
    withGroups,
  };
}

function publishedModel(ready: Ready, { people, notFor, examples, questions }: Publication): PublishedModel {
  const { open, whole, groupFits } = ready;
  const { study } = open;
  const last = lastFinishedAt(open, ready.people);
  const side = groupFits.filter(({ question }) => questions.includes(question));
  return {
    study: publishedStudy(
      study,
      examples.map(({ scenario }) => scenario),
    ),
    asker: study.asker,
    ...{ people, notFor, recruited: open.collected?.recruited },
    seed: open.seed,
    day: dayOf(Date.now()),
    until: last === undefined ? 0 : dayOf(last),
    minimumGroup: study.minimumGroup,
    scenarios: study.design.scenarios.length,
    examples: examples.map(({ scenario, name }) => ({ number: scenario + 1, name })),
    fits: [
      fitOf(
        whole.fit,
        undefined,
        leftOutHits(
          whole,
          ready.people.map((person) => judgements(study, person)),
          countedScenarios(study, ready.people),
        ),
      ),
      ...side.map(({ question, option, fit }) => fitOf(fit, groupOf(ready, question, option), undefined)),
    ],
  };
}

/** Only fits with errors came this far. */
function fitOf(fit: Fit, group: PublishedFit['group'], hits: LeftOutHits | undefined): PublishedFit {
  const made = publishedFit(fit, group, hits);
  if (!made.ok) throw new Error(`a fit without errors: ${made.problem.parameters}`);
  return made.value;
}

function groupOf({ open }: Ready, question: string, option: string): PublishedFit['group'] {
  const { short, options } = open.study.questions.find(({ id }) => id === question)!;
  return { question: short, option: options.find(({ id }) => id === option)!.name };
}
