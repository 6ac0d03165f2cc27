import { batch, computed, signal } from '@preact/signals';
import { changed, changedSince, type History, historyOf, redone, undone } from '../lib/history.ts';
import { newest } from '../lib/newest.ts';
import { fail, ok, type Result } from '../lib/result.ts';
import type { StorageProblem } from '../storage/database.ts';
import { type Draft, loadDraft, saveDraft } from '../storage/drafts.ts';
import type { OpenProblem } from '../storage/open-problem.ts';
import type { Study } from '../study/study.ts';

/** The study being made. */
export type Making =
  | { readonly kind: 'opening' }
  | { readonly kind: 'unopened'; readonly problem: OpenProblem }
  | { readonly kind: 'ready'; readonly history: History<Study> };

/** Whether what is on screen is on this device. `elsewhere`: another tab changed it, and that is kept. */
export type Saving =
  | { readonly kind: 'saved'; readonly at: number }
  | { readonly kind: 'saving'; readonly last: number }
  | { readonly kind: 'failed'; readonly problem: StorageProblem }
  | { readonly kind: 'elsewhere' };

export const making = signal<Making>({ kind: 'opening' });
export const draftSaving = signal<Saving | undefined>(undefined);

/** The last change took the scenarios with it, and this many there were. */
export const scenariosLost = signal<number | undefined>(undefined);

/** The last change took the group's weights with it. */
export const priorLost = signal(false);

/** The field that the reader asked for from a list of what is missing; its page shows it and clears this. */
export const wantedField = signal<string | undefined>(undefined);

/** The study as it now is, while one is being made. */
const madeStudy = computed(() => (making.value.kind === 'ready' ? making.value.history.present : undefined));

/** `changedAt` of what is on this device. */
let stored = 0;
let writing: Promise<void> | undefined;

const begin = newest();

/** Opens a study made on this device. The history of the one on screen stays when nothing else changed it. */
export async function openDraft(id: string): Promise<void> {
  const isNewest = begin();
  // What is on its way to this device is read from what is on screen.
  await writing;
  const shown = madeStudy.value?.id === id;
  if (!shown) making.value = { kind: 'opening' };
  const before = making.value;
  const loaded = await loadDraft(id);
  // What was typed meanwhile stays; when it is written it turns out whether something else changed the study.
  if (!isNewest() || making.value !== before) return;
  if (!loaded.ok) making.value = { kind: 'unopened', problem: loaded.problem };
  else if (!loaded.value) making.value = { kind: 'unopened', problem: { kind: 'unknown-study' } };
  else if (!shown || loaded.value.changedAt !== stored) take(loaded.value);
}

/** Shows a study as it is on this device. */
function take({ study, changedAt }: Draft): void {
  stored = changedAt;
  batch(() => {
    making.value = { kind: 'ready', history: historyOf(study) };
    draftSaving.value = { kind: 'saved', at: changedAt };
    acceptLoss();
  });
}

/**
 * Changes the study on screen and keeps it.
 *
 * @param about - names the field that is typed in: letter after letter in it is one step to take back
 */
export function changeStudy(change: (study: Study) => Study, about?: string): void {
  step((history) => changed(history, change(history.present), about));
}

/**
 * Changes the study on screen as it was then and as it has become, by what was asked for then and is there only now.
 *
 * @returns whether it changed: see `changedSince`
 */
export function changeStudySince(then: Study, change: (study: Study) => Study): boolean {
  const before = madeStudy.value;
  step((history) => changedSince(history, then, change));
  return madeStudy.value !== before;
}

export function undo(): void {
  step(undone);
}

export function redo(): void {
  step(redone);
}

export function wantField(field: string | undefined): void {
  wantedField.value = field;
}

/** Five letters and digits that no criterion, level, question or option of the study ever had. */
export function freshId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(5));
  return Array.from(bytes, (byte) => 'abcdefghijklmnopqrstuvwxyz012345'[byte % 32]).join('');
}

export function acceptLoss(): void {
  batch(() => {
    scenariosLost.value = undefined;
    priorLost.value = false;
  });
}

/** Keeps a change to a study that need not be on screen, such as its key. */
export async function changeDraft(
  id: string,
  change: (study: Study) => Study,
): Promise<Result<Study, OpenProblem>> {
  await writing;
  const loaded = await loadDraft(id);
  if (!loaded.ok) return loaded;
  if (!loaded.value) return fail({ kind: 'unknown-study' });
  const draft = { id, study: change(loaded.value.study), changedAt: later(loaded.value.changedAt) };
  const saved = await saveDraft(draft, loaded.value.changedAt);
  if (!saved.ok) return saved;
  if (!saved.value) return changeDraft(id, change);
  // Its page, once opened again, would show it as it was and take what is typed until it is read anew.
  if (madeStudy.value?.id === id) take(draft);
  return ok(draft.study);
}

function step(move: (history: History<Study>) => History<Study>): void {
  const { value } = making;
  if (value.kind !== 'ready') return;
  const history = move(value.history);
  if (history === value.history) return;
  const { design, prior } = value.history.present;
  const before = design.scenarios.length;
  batch(() => {
    making.value = { kind: 'ready', history };
    if (history.present.design.scenarios.length > 0) scenariosLost.value = undefined;
    else if (before > 0) scenariosLost.value = before;
    if (history.present.prior) priorLost.value = false;
    else if (prior) priorLost.value = true;
  });
  save();
}

/** Writes what is on screen; what changes while writing is written next. */
function save(): void {
  const last = draftSaving.value?.kind === 'saved' ? draftSaving.value.at : stored;
  if (draftSaving.value?.kind === 'elsewhere') return;
  draftSaving.value = { kind: 'saving', last };
  writing ??= write().finally(() => {
    writing = undefined;
  });
}

async function write(): Promise<void> {
  for (;;) {
    const study = madeStudy.value;
    if (!study) return;
    const changedAt = later(stored);
    const saved = await saveDraft({ id: study.id, study, changedAt }, stored);
    if (!saved.ok) {
      draftSaving.value = { kind: 'failed', problem: saved.problem };
      return;
    }
    if (!saved.value) {
      draftSaving.value = { kind: 'elsewhere' };
      return;
    }
    stored = changedAt;
    if (madeStudy.value === study) {
      draftSaving.value = { kind: 'saved', at: changedAt };
      return;
    }
  }
}

/** The time, and always later than before, since it also tells changes apart. */
function later(before: number): number {
  return Math.max(Date.now(), before + 1);
}
