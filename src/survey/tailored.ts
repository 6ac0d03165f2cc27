import { isScenarioOf, keyInOrder, type Scenario, type Study } from '../study/study.ts';
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

/** The run with a scenario chosen for this person, unless none is awaited in that place. */
export function tailored(
  study: Study,
  run: Run,
  { index, scenario, by }: Chosen & { readonly index: number },
  at: number,
): Run {
  if (awaited(study, run) !== index || !isScenarioOf(study, scenario)) return run;
  return { ...run, tailored: [...(run.tailored ?? []), { scenario, by }], updatedAt: at };
}

type Chosen = NonNullable<Run['tailored']>[number];

/**
 * The categories by which the tailored scenario with this index is chosen: of the design's scenarios and those before
 * it.
 */
export function choosingAnswers({ design }: Study, { answers }: Run, index: number): Chosen['by'] {
  return showings(design).flatMap((showing, number) => {
    const counts = showing.kind === 'scenario' || (showing.kind === 'tailored' && showing.index < index);
    return counts ? [answers[number]?.category ?? null] : [];
  });
}

/** Whether an answer that the tailored scenario with this index was chosen by is another now. */
export function isOutdated(study: Study, run: Run, index: number): boolean {
  const now = choosingAnswers(study, run, index);
  return run.tailored![index]!.by.some((category, a) => category !== now[a]);
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
  const now = scenarioOf(study, run, showing);
  return now !== undefined && keyInOrder(now) === keyInOrder(seen);
}
