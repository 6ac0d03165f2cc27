import { type Case, isSame } from '../advice/case.ts';

/** A case under consideration. `before` is what it was until the last change, whichever way that went. */
export type CaseSteps = {
  readonly now: Case;
  readonly before: Case | undefined;
  readonly undoable: readonly Case[];
};

export function beginningWith(now: Case): CaseSteps {
  return { now, before: undefined, undoable: [] };
}

export function changedTo(now: Case, steps: CaseSteps): CaseSteps {
  const { now: before, undoable } = steps;
  return isSame(now, before) ? steps : { now, before, undoable: [...undoable, before] };
}

/** Takes back the last change. */
export function takenBack(steps: CaseSteps): CaseSteps {
  const { now: before, undoable } = steps;
  const now = undoable.at(-1);
  return now ? { now, before, undoable: undoable.slice(0, -1) } : steps;
}
