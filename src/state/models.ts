import { batch, signal } from '@preact/signals';
import type { FitProblem } from '../estimation/problem.ts';
import type { FittedModel } from '../results/fitted-model.ts';
import { isSetAlike, type ModelKind, modelOf, type Subject } from '../results/model-choice.ts';
import { type ModelSettings, usualSettings } from '../results/model-settings.ts';
import { fittedModel } from './fitted-model.ts';
import type { KeptModels } from './kept-models.ts';

/** How long a model will take, as far as that is known, or why it cannot be fitted. */
export type Expected =
  | { readonly kind: 'measuring' }
  | { readonly kind: 'ms'; readonly ms: number }
  | { readonly kind: 'no-fit'; readonly problems: readonly FitProblem[] }
  | { readonly kind: 'unknown' };

/** The model that is being fitted, or was last. */
export type ModelRun =
  | { readonly kind: 'idle' }
  /** `path`: log-likelihoods so far; of classes the highest of all starts. */
  | { readonly kind: 'running'; readonly model: ModelKind; readonly path: readonly number[] }
  /** `left`: since the page was left, which whoever comes back is told. */
  | { readonly kind: 'stopped'; readonly model: ModelKind; readonly by: 'reader' | 'left' }
  /** A worker could not start or broke down. */
  | { readonly kind: 'broken'; readonly model: ModelKind; readonly error: unknown };

export const modelRun = signal<ModelRun>({ kind: 'idle' });
export const settings = signal<ModelSettings>(usualSettings);
export const expected = signal<ReadonlyMap<ModelKind, Expected>>(new Map());
/** Fields in which there is no number that can be used, each with the model that it is a setting of. */
export const wrongFields = signal<ReadonlyMap<string, ModelKind>>(new Map());
/** Of the answers on screen, in the order in which they were fitted. */
export const fittedModels = signal<readonly FittedModel[]>([]);

/** By answers. Kept while the app is open: leaving the page loses no fit. */
const kept = new Map<string, readonly FittedModel[]>();
/** By answers: brings back, once, what was fitted of them before the app was opened. */
const recalls = new Map<string, Promise<void>>();

/** By answers: the model whose fit was stopped since their page was left. */
const cutShort = new Map<string, ModelKind>();

let controller = new AbortController();
let measuring = new AbortController();
let current: {
  readonly key: string;
  readonly kinds: readonly ModelKind[];
  readonly subject?: Subject;
  readonly keeper?: KeptModels | undefined;
} = { key: '', kinds: [] };
/** The answers that the page is about, while it is open. */
let onScreen: string | undefined;
/** Of which it is not known how long they take as they are set now. */
const unmeasured = new Set<ModelKind>();

/**
 * Takes up the models of some answers, and measures how long those of `kinds` will take.
 *
 * @param key - the same for the same answers only
 * @param keeper - keeps them for when the app is opened again; left out where they are not to be kept
 */
export function takeUpModels(
  key: string,
  subject: Subject,
  kinds: readonly ModelKind[],
  keeper?: KeptModels,
): void {
  stopModels();
  onScreen = key;
  const others = key !== current.key;
  current = { key, kinds, subject, keeper };
  batch(() => {
    // What was set may mean nothing for other answers.
    if (others) settings.value = usualSettings;
    modelRun.value = backAt(key);
    fittedModels.value = kept.get(key) ?? [];
    expected.value = new Map(kinds.map((kind) => [kind, { kind: 'measuring' }]));
  });
  unmeasured.clear();
  void measure(kinds);
  if (keeper && !recalls.has(key)) recalls.set(key, recall(key, keeper));
}

/** Sets something of the models, and measures anew how long those it matters to will take. */
export function changeSettings(change: Partial<ModelSettings>): void {
  const before = settings.value;
  const next = { ...before, ...change };
  settings.value = next;
  const { subject, kinds } = current;
  if (!subject) return;
  void measure(kinds.filter((kind) => !isSetAlike(kind, before, next, subject)));
}

/** Keeps whether a field holds a number that can be used: until it does, its model is not to be fitted. */
export function markField(id: string, model: ModelKind, isWrong: boolean): void {
  const fields = new Map(wrongFields.value);
  if (isWrong) fields.set(id, model);
  else fields.delete(id);
  wrongFields.value = fields;
}

/** Fits models one after the other; a model that was fitted before is fitted anew. */
export async function fitModels(models: readonly ModelKind[]): Promise<void> {
  stopModels();
  const { signal: stopped } = controller;
  for (const model of models) {
    await fitOne(model, stopped);
    // Once this is stopped, what runs may be something that was begun since.
    if (stopped.aborted || modelRun.value.kind !== 'running') return;
  }
  modelRun.value = { kind: 'idle' };
}

/** Ends what is running; the fits there are stay. */
export function stopModels(): void {
  controller.abort();
  controller = new AbortController();
  if (modelRun.value.kind === 'running')
    modelRun.value = { kind: 'stopped', model: modelRun.value.model, by: 'reader' };
}

/** Ends all work and takes it off the screen, which may next be about other answers. */
export function leaveModels(): void {
  onScreen = undefined;
  if (modelRun.value.kind === 'running') cutShort.set(current.key, modelRun.value.model);
  stopModels();
  measuring.abort();
  batch(() => {
    modelRun.value = { kind: 'idle' };
    fittedModels.value = [];
    expected.value = new Map();
  });
}

/** How things stand where one comes back to some answers: it is told once what was stopped on leaving. */
function backAt(key: string): ModelRun {
  const model = cutShort.get(key);
  cutShort.delete(key);
  return model === undefined ? { kind: 'idle' } : { kind: 'stopped', model, by: 'left' };
}

async function fitOne(model: ModelKind, stopped: AbortSignal): Promise<void> {
  const { key, subject, keeper } = current;
  const set = settings.value;
  let path: readonly number[] = [];
  modelRun.value = { kind: 'running', model, path };
  const report = (logLikelihood: number) => {
    if (stopped.aborted) return;
    path = [...path, logLikelihood];
    modelRun.value = { kind: 'running', model, path };
  };
  try {
    const outcome = await fittedModel(model, set, subject!, stopped, report);
    if (stopped.aborted) return;
    if (outcome.ok) {
      // What is saved takes the place of what was.
      await recalls.get(key);
      keep(key, [...(kept.get(key) ?? []).filter((each) => each.key !== outcome.value.key), outcome.value]);
      void keeper?.save(kept.get(key)!);
    }
    // As it is set by now it may well be fitted.
    else if (isSetAlike(model, set, settings.value, subject!))
      tell(model, { kind: 'no-fit', problems: outcome.problem });
  } catch (error) {
    if (!stopped.aborted) modelRun.value = { kind: 'broken', model, error };
  }
}

function keep(key: string, models: readonly FittedModel[]): void {
  kept.set(key, models);
  if (key === onScreen) fittedModels.value = models;
}

async function recall(key: string, keeper: KeptModels): Promise<void> {
  keep(key, await keeper.load());
}

/** Makes a first evaluation of each of some models, and of those that still wait for one, one after the other. */
async function measure(kinds: readonly ModelKind[]): Promise<void> {
  // What was asked before is about other settings, or other answers.
  measuring.abort();
  measuring = new AbortController();
  const { signal: left } = measuring;
  const { subject } = current;
  const set = settings.value;
  for (const kind of kinds) unmeasured.add(kind);
  for (const kind of [...unmeasured]) {
    const found = await measured(kind, set, subject!, left);
    if (left.aborted) return;
    unmeasured.delete(kind);
    tell(kind, found);
  }
}

async function measured(
  kind: ModelKind,
  set: ModelSettings,
  subject: Subject,
  left: AbortSignal,
): Promise<Expected> {
  try {
    const { browserPool } = await import('../compute/browser.ts');
    const outcome = await browserPool().expectedMs(subject.data, modelOf(kind, set, subject), left);
    return outcome.ok ? { kind: 'ms', ms: outcome.value } : { kind: 'no-fit', problems: outcome.problem };
  } catch {
    // The fit itself will tell what is wrong.
    return { kind: 'unknown' };
  }
}

function tell(kind: ModelKind, value: Expected): void {
  expected.value = new Map(expected.value).set(kind, value);
}
