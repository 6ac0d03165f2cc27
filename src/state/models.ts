import { batch, signal } from '@preact/signals';
import type { Fit } from '../estimation/fit.ts';
import type { LatentClassFit } from '../estimation/latent-class/latent-class.ts';
import type { MixedFit } from '../estimation/mixed/outcome.ts';
import { noResampling } from '../estimation/model.ts';
import type { FitProblem } from '../estimation/problem.ts';
import { ok, type Result } from '../lib/result.ts';
import {
  type ModelKind,
  type ModelSettings,
  modelKey,
  modelOf,
  type Subject,
  usualSettings,
} from '../results/model-choice.ts';

/** A model fitted, with what was set of it. */
export type FittedModel = { readonly key: string; readonly settings: ModelSettings } & (
  | { readonly kind: 'alike'; readonly fit: Fit }
  | { readonly kind: 'strictness' | 'weights'; readonly fit: MixedFit }
  | { readonly kind: 'classes'; readonly fit: LatentClassFit }
);

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
  | { readonly kind: 'stopped'; readonly model: ModelKind }
  /** A worker could not start or broke down. */
  | { readonly kind: 'broken'; readonly model: ModelKind; readonly error: unknown };

export const modelRun = signal<ModelRun>({ kind: 'idle' });
export const settings = signal<ModelSettings>(usualSettings);
export const expected = signal<ReadonlyMap<ModelKind, Expected>>(new Map());
/** Of the answers on screen, in the order in which they were fitted. */
export const fittedModels = signal<readonly FittedModel[]>([]);

/** By answers. Kept while the app is open: leaving the page loses no fit, and nothing is stored. */
const kept = new Map<string, readonly FittedModel[]>();

let controller = new AbortController();
let measuring = new AbortController();
let current = { key: '', kinds: [] as readonly ModelKind[], subject: undefined as Subject | undefined };

/**
 * Takes up the models of some answers, and measures how long those of `kinds` will take.
 *
 * @param key - the same for the same answers only
 */
export function takeUpModels(key: string, subject: Subject, kinds: readonly ModelKind[]): void {
  stopModels();
  const others = key !== current.key;
  current = { key, kinds, subject };
  batch(() => {
    // What was set may mean nothing for other answers.
    if (others) settings.value = usualSettings;
    modelRun.value = { kind: 'idle' };
    fittedModels.value = kept.get(key) ?? [];
    expected.value = new Map(kinds.map((kind) => [kind, { kind: 'measuring' }]));
  });
  void measure(kinds);
}

/** Sets something of the models, and measures anew how long those it matters to will take. */
export function changeSettings(change: Partial<ModelSettings>): void {
  const before = settings.value;
  const next = { ...before, ...change };
  settings.value = next;
  const { subject, kinds } = current;
  if (!subject) return;
  const changed = (kind: ModelKind) =>
    JSON.stringify(modelOf(kind, before, subject)) !== JSON.stringify(modelOf(kind, next, subject));
  void measure(kinds.filter(changed));
}

/** Fits models one after the other; a model that was fitted before is fitted anew. */
export async function fitModels(models: readonly ModelKind[]): Promise<void> {
  stopModels();
  const { signal: stopped } = controller;
  for (const model of models) {
    await fitOne(model, stopped);
    if (modelRun.value.kind !== 'running') return;
  }
  modelRun.value = { kind: 'idle' };
}

/** Ends what is running; the fits there are stay. */
export function stopModels(): void {
  controller.abort();
  controller = new AbortController();
  if (modelRun.value.kind === 'running') modelRun.value = { kind: 'stopped', model: modelRun.value.model };
}

/** Ends all work and takes it off the screen, which may next be about other answers. */
export function leaveModels(): void {
  stopModels();
  measuring.abort();
  batch(() => {
    modelRun.value = { kind: 'idle' };
    fittedModels.value = [];
    expected.value = new Map();
  });
}

async function fitOne(model: ModelKind, stopped: AbortSignal): Promise<void> {
  const { key, subject } = current;
  const set = settings.value;
  let path: readonly number[] = [];
  modelRun.value = { kind: 'running', model, path };
  const report = (logLikelihood: number) => {
    if (stopped.aborted) return;
    path = [...path, logLikelihood];
    modelRun.value = { kind: 'running', model, path };
  };
  try {
    const outcome = await fitted(model, set, subject!, stopped, report);
    if (stopped.aborted) return;
    if (outcome.ok) keep(key, outcome.value);
    else tell(model, { kind: 'no-fit', problems: outcome.problem });
  } catch (error) {
    if (!stopped.aborted) modelRun.value = { kind: 'broken', model, error };
  }
}

function keep(key: string, fit: FittedModel): void {
  const others = fittedModels.value.filter((each) => each.key !== fit.key);
  kept.set(key, [...others, fit]);
  fittedModels.value = kept.get(key)!;
}

async function fitted(
  kind: ModelKind,
  set: ModelSettings,
  subject: Subject,
  stopped: AbortSignal,
  report: (logLikelihood: number) => void,
): Promise<Result<FittedModel, readonly FitProblem[]>> {
  const { browserPool } = await import('../compute/browser.ts');
  const pool = browserPool();
  const { data } = subject;
  const own = { key: modelKey(kind, set), settings: set };
  const model = modelOf(kind, set, subject);
  if (model.family === 'latent-class') {
    let highest = Number.NEGATIVE_INFINITY;
    const outcome = await pool.classes(data, model, stopped, (progress) => {
      if (progress.kind !== 'start') return;
      highest = Math.max(highest, progress.step.logLikelihood);
      report(highest);
    });
    return outcome.ok ? ok({ ...own, kind: 'classes', fit: outcome.value }) : outcome;
  }
  const onStep = (progress: Parameters<Parameters<typeof pool.fit>[4]>[0]) => {
    if (progress.kind === 'step') report(progress.step.logLikelihood);
  };
  if (model.family === 'mixed') {
    const outcome = await pool.mixed(data, model, stopped, onStep);
    const which = kind === 'strictness' ? kind : 'weights';
    return outcome.ok ? ok({ ...own, kind: which, fit: outcome.value }) : outcome;
  }
  const outcome = await pool.fit(data, model, noResampling, stopped, onStep);
  return outcome.ok ? ok({ ...own, kind: 'alike', fit: outcome.value }) : outcome;
}

/** Makes a first evaluation of each of some models, one after the other. */
async function measure(kinds: readonly ModelKind[]): Promise<void> {
  // What was asked before is about other settings, or other answers.
  measuring.abort();
  measuring = new AbortController();
  const { signal: left } = measuring;
  const { subject } = current;
  const waiting = [...expected.value].flatMap(([kind, { kind: known }]) =>
    known === 'measuring' ? [kind] : [],
  );
  const set = settings.value;
  const { browserPool } = await import('../compute/browser.ts');
  for (const kind of new Set([...waiting, ...kinds])) {
    try {
      const outcome = await browserPool().expectedMs(subject!.data, modelOf(kind, set, subject!), left);
      tell(
        kind,
        outcome.ok ? { kind: 'ms', ms: outcome.value } : { kind: 'no-fit', problems: outcome.problem },
      );
    } catch {
      if (left.aborted) return;
      // The fit itself will tell what is wrong.
      tell(kind, { kind: 'unknown' });
    }
  }
}

function tell(kind: ModelKind, value: Expected): void {
  expected.value = new Map(expected.value).set(kind, value);
}
