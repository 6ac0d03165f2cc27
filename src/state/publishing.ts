import { signal } from '@preact/signals';
import type { Panel } from '../advice/panel.ts';
import { exampleScenarios, publishedFit } from '../advice/publish.ts';
import type { Fit } from '../estimation/fit.ts';
import type { FitProblem } from '../estimation/problem.ts';
import type { Response } from '../response/response.ts';
import { type FitTask, resampledFits, resultsPlan } from '../results/plan.ts';
import type { Shown } from '../results/shown.ts';
import type { OpenProblem } from '../storage/open-problem.ts';
import { codings } from '../study/coding.ts';
import type { Text } from '../study/study.ts';
import { fitted } from './fits.ts';
import { show } from './releases.ts';
import { type OpenStudy, openStudy } from './study.ts';

/** A model that can be published: of the people shown, and of each group that may be shown. */
export type Ready = {
  readonly open: OpenStudy;
  readonly people: readonly Response[];
  /** So many people more, with whom a next model can be published. */
  readonly needed: number;
  readonly groups: Shown['groups'];
  readonly whole: Panel & { readonly fit: Fit };
  /** The groups that have a model with errors. */
  readonly groupFits: readonly { readonly question: string; readonly option: string; readonly fit: Fit }[];
};

/** `no-errors`: what a weight is worth cannot be told. */
export type Publishing =
  | { readonly kind: 'opening' }
  | { readonly kind: 'unopened'; readonly problem: OpenProblem }
  | { readonly kind: 'too-few'; readonly open: OpenStudy; readonly needed: number }
  | { readonly kind: 'fitting'; readonly open: OpenStudy; readonly done: number }
  | { readonly kind: 'stopped'; readonly open: OpenStudy }
  | { readonly kind: 'no-fit'; readonly open: OpenStudy; readonly problems: readonly FitProblem[] }
  | { readonly kind: 'no-errors'; readonly open: OpenStudy }
  | { readonly kind: 'broken'; readonly open: OpenStudy; readonly error: unknown }
  | ({ readonly kind: 'ready' } & Ready);

/** What the publisher says and chooses. */
export type Publication = {
  readonly people: Text;
  readonly notFor: Text;
  /** Scenarios as example cases, by index in the design; a name is empty for "Scenario 4". */
  readonly examples: readonly { readonly scenario: number; readonly name: Text }[];
  /** Questions whose groups stand side by side. */
  readonly questions: readonly string[];
};

export const publishing = signal<Publishing>({ kind: 'opening' });

const none: Text = { nl: '', en: '' };
export const publication = signal<Publication>({ people: none, notFor: none, examples: [], questions: [] });

let controller = new AbortController();
/** Whose publication is being written. */
let current: string | undefined;

/** Opens a study, and makes the models that may be published of it. */
export async function openPublishing(id: string): Promise<void> {
  controller.abort();
  controller = new AbortController();
  const { signal: stopped } = controller;
  publishing.value = { kind: 'opening' };
  const found = await openStudy(id);
  if (stopped.aborted) return;
  if (!found.ok) publishing.value = { kind: 'unopened', problem: found.problem };
  else await makeModels(found.value, stopped);
}

/** Ends fits that are running. */
export function stopPublishing(): void {
  controller.abort();
  const { value } = publishing;
  if (value.kind === 'fitting') publishing.value = { kind: 'stopped', open: value.open };
}

async function makeModels(found: OpenStudy, stopped: AbortSignal): Promise<void> {
  const shown = await show(found.study, found.responses);
  const { study, minimumAssumed } = shown;
  const open = { ...found, study, minimumAssumed };
  if (stopped.aborted) return;
  if (shown.people.length === 0) {
    publishing.value = { kind: 'too-few', open, needed: shown.needed };
    return;
  }
  try {
    const made = await fits(open, shown, stopped);
    if (!stopped.aborted) publishing.value = made;
  } catch (error) {
    if (stopped.aborted) return;
    // The other fits would go on telling how far they are.
    controller.abort();
    publishing.value = { kind: 'broken', open, error };
  }
}

async function fits(open: OpenStudy, shown: Shown, stopped: AbortSignal): Promise<Publishing> {
  const { study } = open;
  const plan = resultsPlan(study, shown);
  const columns = plan.groups.flatMap(({ question, columns: options }) =>
    options.flatMap(({ option, task }) =>
      task.kind === 'shown' ? [{ question, option, task: task.value }] : [],
    ),
  );
  const tasks = [plan.whole, ...columns.map(({ task }) => task)];
  const made = await allFitted(open, tasks, stopped);
  const [whole, ...groups] = made;
  if (!whole!.ok) return { kind: 'no-fit', open, problems: whole!.problem };
  if (!publishedFit(whole!.value, undefined, undefined).ok) return { kind: 'no-errors', open };
  const panel = { study, codings: codings(study.criteria), fit: whole!.value };
  if (current !== study.id) {
    current = study.id;
    const examples = exampleScenarios(panel).map((scenario) => ({ scenario, name: none }));
    publication.value = { people: none, notFor: none, examples, questions: [] };
  }
  const groupFits = columns.flatMap(({ question, option }, g) => {
    const outcome = groups[g]!;
    const fit =
      outcome.ok && publishedFit(outcome.value, undefined, undefined).ok ? outcome.value : undefined;
    return fit ? [{ question, option, fit }] : [];
  });
  const { people, needed } = shown;
  return { kind: 'ready', open, people, needed, groups: shown.groups, whole: panel, groupFits };
}

async function allFitted(open: OpenStudy, tasks: readonly FitTask[], stopped: AbortSignal) {
  const total = tasks.reduce((sum, task) => sum + resampledFits(task), 0);
  const done = new Map<FitTask, number>();
  const report = () => {
    const sum = [...done.values()].reduce((all, count) => all + count, 0);
    if (!stopped.aborted) publishing.value = { kind: 'fitting', open, done: sum / total };
  };
  report();
  return Promise.all(
    tasks.map(async (task) => {
      const outcome = await fitted(task, stopped, (progress) => {
        if (progress.kind !== 'resampled') return;
        done.set(task, progress.done);
        report();
      });
      done.set(task, resampledFits(task));
      report();
      return outcome;
    }),
  );
}
