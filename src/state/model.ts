import { batch, signal } from '@preact/signals';
import { type Case, firstCase } from '../advice/case.ts';
import type { Panel } from '../advice/panel.ts';
import type { PublishedModel } from '../advice/published.ts';
import { type ModelProblem, readModelBytes } from '../exchange/model-code.ts';
import { type ModelTextProblem, readModelText } from '../exchange/model-file.ts';
import { codings } from '../study/coding.ts';
import { beginningWith, type CaseSteps, changedTo, takenBack } from './case-steps.ts';

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
  | { readonly kind: 'given'; readonly category: number; readonly of: Case }
  /** The reader looks without judging, from then on. */
  | { readonly kind: 'without' };

export type ModelCase = CaseSteps & { readonly judgement: Judgement };

export const modelPage = signal<ModelPage>({ kind: 'none' });
export const modelCase = signal<ModelCase>({ ...beginningWith([[]]), judgement: { kind: 'asked' } });

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
    startWith(firstCase(study), { kind: 'asked' });
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
export function startCase(start: Case): void {
  const { judgement } = modelCase.value;
  startWith(start, judgement.kind === 'without' ? judgement : { kind: 'asked' });
}

export function judge(category: number): void {
  const { now } = modelCase.value;
  modelCase.value = { ...modelCase.value, judgement: { kind: 'given', category, of: now } };
}

export function lookWithout(): void {
  modelCase.value = { ...modelCase.value, judgement: { kind: 'without' } };
}

export function changeCase(now: Case): void {
  modelCase.value = { ...modelCase.value, ...changedTo(now, modelCase.value) };
}

/** Takes back the last change. */
export function undoChange(): void {
  modelCase.value = { ...modelCase.value, ...takenBack(modelCase.value) };
}

function startWith(now: Case, judgement: Judgement): void {
  modelCase.value = { ...beginningWith(now), judgement };
}
