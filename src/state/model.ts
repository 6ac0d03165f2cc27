import { batch, signal } from '@preact/signals';
import type { Panel } from '../advice/panel.ts';
import type { PublishedModel } from '../advice/published.ts';
import { type ModelProblem, readModelBytes } from '../exchange/model-code.ts';
import { type ModelTextProblem, readModelText } from '../exchange/model-file.ts';
import { codings } from '../study/coding.ts';
import { type Profile, ratedProfiles } from '../study/study.ts';

type OpenModelProblem =
  | ModelProblem
  | ModelTextProblem
  | { readonly kind: 'large-file' }
  | { readonly kind: 'unreadable-file' };

/** The published model on screen. `none`: the page was entered without one. */
export type ModelPage =
  | { readonly kind: 'none' }
  | { readonly kind: 'reading' }
  | { readonly kind: 'unread'; readonly problem: OpenModelProblem }
  | { readonly kind: 'ready'; readonly model: PublishedModel; readonly whole: Panel };

/** The reader's own judgement of the case they started with. Never kept: it ends with the page. */
type Judgement =
  | { readonly kind: 'asked' }
  | { readonly kind: 'given'; readonly category: number; readonly profile: Profile }
  /** The reader looks without judging, from then on. */
  | { readonly kind: 'without' };

/** `before` is what the case was until the last change, whichever way that went. */
export type ModelCase = {
  readonly profile: Profile;
  readonly before: Profile | undefined;
  readonly undoable: readonly Profile[];
  readonly judgement: Judgement;
};

export const modelPage = signal<ModelPage>({ kind: 'none' });
export const modelCase = signal<ModelCase>({
  profile: [],
  before: undefined,
  undoable: [],
  judgement: { kind: 'asked' },
});

/** Far more than any model. */
const fileLimit = 1_000_000;

/** Opens the model in a link, a code or the text of a file. */
export async function openModel(text: string): Promise<void> {
  modelPage.value = { kind: 'reading' };
  const bytes = readModelText(text);
  const read = bytes.ok ? await readModelBytes(bytes.value) : bytes;
  if (!read.ok) {
    modelPage.value = { kind: 'unread', problem: read.problem };
    return;
  }
  const model = read.value;
  const { study } = model;
  batch(() => {
    modelPage.value = { kind: 'ready', model, whole: panelOf(model, 0) };
    startWith(ratedProfiles(study)[0] ?? study.criteria.map(() => 0), { kind: 'asked' });
  });
}

export async function openModelFile(file: File): Promise<void> {
  if (file.size > fileLimit) {
    modelPage.value = { kind: 'unread', problem: { kind: 'large-file' } };
    return;
  }
  try {
    await openModel(await file.text());
  } catch (error) {
    // The file was moved, or may not be read.
    if (!(error instanceof DOMException)) throw error;
    modelPage.value = { kind: 'unread', problem: { kind: 'unreadable-file' } };
  }
}

/** @param fit - index among the model's fits: 0 is the whole sample */
export function panelOf({ study, fits }: PublishedModel, fit: number): Panel {
  return { study, codings: codings(study.criteria), fit: fits[fit]!.fit };
}

/** Another case to start with: judged first, unless the reader looks without. */
export function startCase(profile: Profile): void {
  const { judgement } = modelCase.value;
  startWith(profile, judgement.kind === 'without' ? judgement : { kind: 'asked' });
}

export function judge(category: number): void {
  const { profile } = modelCase.value;
  modelCase.value = { ...modelCase.value, judgement: { kind: 'given', category, profile } };
}

export function lookWithout(): void {
  modelCase.value = { ...modelCase.value, judgement: { kind: 'without' } };
}

export function changeLevel(criterion: number, level: number): void {
  const { profile: before, undoable } = modelCase.value;
  if (before[criterion] === level) return;
  const profile = before.with(criterion, level);
  modelCase.value = { ...modelCase.value, profile, before, undoable: [...undoable, before] };
}

/** Takes back the last change. */
export function undoLevel(): void {
  const { profile: before, undoable } = modelCase.value;
  const profile = undoable.at(-1);
  if (profile) modelCase.value = { ...modelCase.value, profile, before, undoable: undoable.slice(0, -1) };
}

function startWith(profile: Profile, judgement: Judgement): void {
  modelCase.value = { profile, before: undefined, undoable: [], judgement };
}
