import { batch, signal } from '@preact/signals';
import { turns } from '../compute/turns.ts';
import type { Progress, Step } from '../estimation/fit.ts';
import type { Result } from '../lib/result.ts';
import type { Response } from '../response/response.ts';
import type { FitOutcome } from '../results/leaders.ts';
import { checksPlan, type ModelChecks } from '../results/model-checks.ts';
import { type FitTask, resampledFits, resultsPlan, tasksOf } from '../results/plan.ts';
import type { Shown } from '../results/shown.ts';
import type { OpenProblem } from '../storage/open-problem.ts';
import { fitted } from './fits.ts';
import { type Foretold, foretoldOf } from './foretold.ts';
import { chooseVersions } from './made-study.ts';
import { show } from './releases.ts';
import { type OpenStudy, openStudy } from './study.ts';
import { type FitsTold, told } from './told.ts';

/**
 * The study whose results are on screen. `shown`: the people behind them; `needed`: how many more with whom
 * more is shown; `groups`: those that may be shown, by background question.
 */
export type Opened =
  | { readonly kind: 'opening' }
  | ({ readonly kind: 'ready'; readonly open: OpenStudy; readonly shown: readonly Response[] } & Pick<
      Shown,
      'needed' | 'groups'
    >)
  | { readonly kind: 'failed'; readonly problem: OpenProblem };

/** What the fits say. */
export type Fitted = FitsTold & {
  readonly checks: ModelChecks;
  /** Undefined where no scenario was left out. */
  readonly foretold: Foretold | undefined;
};

/** The fits of the study on screen; `last` is what is shown meanwhile. `idle`: not asked for, or stopped. */
export type FitRun = { readonly last: Fitted | undefined } & (
  | { readonly kind: 'idle' }
  | { readonly kind: 'running'; readonly done: number; readonly path: readonly Step[] }
  | { readonly kind: 'done' }
  /** A worker could not start or broke down. */
  | { readonly kind: 'broken'; readonly error: unknown }
);

export const opened = signal<Opened>({ kind: 'opening' });
export const fitRun = signal<FitRun>({ kind: 'idle', last: undefined });

let controller = new AbortController();
let current: string | undefined;

/** Opens a study and makes the fits its results need. What was shown of the same study stays meanwhile. */
export function showResults(id: string): Promise<void> {
  return showOpened(id, () => openStudy(id));
}

/** The same for answers that come from elsewhere than this device. */
export async function showOpened(
  id: string,
  open: () => Promise<Result<OpenStudy, OpenProblem>>,
): Promise<void> {
  stopFits();
  const stopped = controller.signal;
  if (id !== current) {
    current = id;
    batch(() => {
      opened.value = { kind: 'opening' };
      fitRun.value = { kind: 'idle', last: undefined };
    });
  }
  const found = await open();
  if (stopped.aborted) return;
  if (!found.ok) {
    opened.value = { kind: 'failed', problem: found.problem };
    return;
  }
  const { value } = found;
  const shown = await show(value.study, value.responses);
  if (stopped.aborted) return;
  const { study, minimumAssumed, people, needed, groups } = shown;
  opened.value = { kind: 'ready', open: { ...value, study, minimumAssumed }, shown: people, needed, groups };
  if (people.length > 0) await makeFits(shown, stopped);
}

/** Makes the results of a study anew, of these versions of it together. */
export function chooseResultsVersions(id: string, versions: readonly string[]): Promise<void> {
  chooseVersions(id, versions);
  return showResults(id);
}

/** Takes what is shown off the screen. */
export function forgetResults(): void {
  stopFits();
  current = undefined;
  opened.value = { kind: 'opening' };
  fitRun.value = { kind: 'idle', last: undefined };
}

/** Ends what is running; what was shown before stays. */
export function stopFits(): void {
  controller.abort();
  controller = new AbortController();
  const { kind, last } = fitRun.value;
  if (kind === 'running') fitRun.value = { kind: 'idle', last };
}

async function makeFits(shown: Shown, stopped: AbortSignal) {
  const { study } = shown;
  const { last } = fitRun.value;
  const plan = resultsPlan(study, shown);
  const checks = checksPlan(study, shown.people);
  const tasks = [...tasksOf(plan), ...checks.tasks];
  const report = reporter(tasks, plan.whole, (done, path) => {
    if (!stopped.aborted) fitRun.value = { kind: 'running', last, done, path };
  });
  try {
    const outcomes = new Map<FitTask, FitOutcome>();
    await Promise.all(
      tasks.map(async (task) => {
        outcomes.set(task, await fitted(task, stopped, (progress) => report(task, progress)));
        report(task, 'done');
      }),
    );
    if (stopped.aborted) return;
    const outcome = (task: FitTask) => outcomes.get(task)!;
    const read = await told(shown, plan, outcome, turns(stopped));
    const made = checks.read(outcome);
    const foretold = foretoldOf(study, shown.people, made);
    fitRun.value = { kind: 'done', last: { ...read, checks: made, foretold } };
  } catch (error) {
    if (stopped.aborted) return;
    // The other fits are of no use without this one.
    stopFits();
    fitRun.value = { kind: 'broken', error, last };
  }
}

/** Adds up the progress of several fits to one share of the work, with the path of one of them. */
function reporter(
  tasks: readonly FitTask[],
  watched: FitTask,
  tell: (done: number, path: readonly Step[]) => void,
) {
  const total = tasks.reduce((sum, task) => sum + resampledFits(task), 0);
  const done = new Map<FitTask, number>();
  let path: readonly Step[] = [];
  const say = () => tell([...done.values()].reduce((sum, count) => sum + count, 0) / total, path);
  say();
  return (task: FitTask, progress: Progress | 'done') => {
    if (progress === 'done') done.set(task, resampledFits(task));
    else if (progress.kind === 'resampled') done.set(task, progress.done);
    else if (task === watched) path = [...path, progress.step];
    say();
  };
}
