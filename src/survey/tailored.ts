import { isScenarioOf, type Scenario, type Study } from '../study/study.ts';
import { order } from './order.ts';
import type { Run } from './run.ts';
import { showings } from './showings.ts';

/**
 * The index of the scenario that must be chosen for this person before they can go on; undefined where none must, or
 * while what is on the screen has no answer to choose it by.
 */
export function awaited({ design, ...study }: Study, run: Run): number | undefined {
  if (!design.tailored || run.place.kind !== 'scenario') return undefined;
  const { shown } = order(run.seed, { design, ...study });
  if (run.answers[shown[run.place.position]!] === null) return undefined;
  const next = showings(design)[shown[run.place.position + 1]!];
  const chosen = run.tailored?.length ?? 0;
  return next?.kind === 'tailored' && next.index === chosen ? chosen : undefined;
}

/** The run with a scenario chosen for this person, unless it has one in that place already. */
export function tailored(
  study: Study,
  run: Run,
  { index, scenario }: { readonly index: number; readonly scenario: Scenario },
  at: number,
): Run {
  const chosen = run.tailored ?? [];
  const free = index === chosen.length && index < (study.design.tailored ?? 0);
  if (!free || !isScenarioOf(study, scenario)) return run;
  return { ...run, tailored: [...chosen, { scenario, outdated: false }], updatedAt: at };
}

/** The run when an answer is another than what scenarios were chosen by. */
export function withOutdated({ design }: Study, run: Run, showing: number): Run {
  const changed = showings(design)[showing]!;
  const counts = changed.kind === 'scenario' || changed.kind === 'tailored';
  if (!run.tailored || !counts) return run;
  const from = changed.kind === 'tailored' ? changed.index + 1 : 0;
  const outdated = (chosen: NonNullable<Run['tailored']>[number], t: number) =>
    t < from ? chosen : { ...chosen, outdated: true };
  return { ...run, tailored: run.tailored.map(outdated) };
}

/** What is to be seen at a showing; undefined while it is not chosen yet. */
export function scenarioOf(study: Study, run: Run, showing: number): Scenario | undefined {
  const { kind, index } = showings(study.design)[showing]!;
  const { scenarios, warmUp } = study.design;
  switch (kind) {
    case 'scenario':
      return scenarios[index];
    case 'again':
      return scenarios[order(run.seed, study).again[index]!];
    case 'tailored':
      return run.tailored?.[index]?.scenario;
    case 'warm-up':
      return warmUp?.[index];
  }
}

/**
 * Whether a person's answer is to the scenario that it was given to: two tabs may have chosen different ones for the
 * same place, of which the first one kept counts.
 */
export function isStill(study: Study, run: Run, showing: number, seen: Scenario): boolean {
  return JSON.stringify(scenarioOf(study, run, showing)) === JSON.stringify(seen);
}
