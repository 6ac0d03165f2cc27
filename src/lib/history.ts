/** A value with what it was before and, after taking back, what it was to become. Snapshots, newest last. */
export type History<T> = {
  readonly past: readonly T[];
  readonly present: T;
  readonly future: readonly T[];
  /** What the last change was about: the next change about the same is part of the same step. */
  readonly about: string | undefined;
};

/** More steps than anyone takes back one by one. */
const keptSteps = 200;

export function historyOf<T>(present: T): History<T> {
  return { past: [], present, future: [], about: undefined };
}

/**
 * The history after a change. What was taken back before is then gone.
 *
 * @param about - names what is typed in: letter after letter in one field is one step
 */
export function changed<T>(history: History<T>, next: T, about?: string): History<T> {
  const { past, present } = history;
  if (next === present) return history;
  const joins = about !== undefined && about === history.about;
  return {
    past: joins ? past : [...past, present].slice(-keptSteps),
    present: next,
    future: [],
    about,
  };
}

/**
 * The history with a change made when the value was `then`, which only now is known: what was done since comes on top
 * of it, and what was taken back can still be redone. Where that value is not behind any more, the change is made now.
 *
 * @param change - of each value from then on; where it leaves the present as it is, nothing changes
 */
export function changedSince<T>(history: History<T>, then: T, change: (value: T) => T): History<T> {
  const { past, present, future, about } = history;
  if (change(present) === present) return history;
  const values = [...past, present];
  const at = values.includes(then) ? values.indexOf(then) : past.length;
  const since = values.slice(at).map(change);
  return {
    past: [...values.slice(0, at + 1), ...since.slice(0, -1)].slice(-keptSteps),
    present: since.at(-1)!,
    future: future.map(change),
    about: at < past.length ? about : undefined,
  };
}

export function undone<T>({ past, present, future, ...rest }: History<T>): History<T> {
  const before = past.at(-1);
  if (before === undefined) return { past, present, future, ...rest };
  return { past: past.slice(0, -1), present: before, future: [...future, present], about: undefined };
}

export function redone<T>({ past, present, future, ...rest }: History<T>): History<T> {
  const after = future.at(-1);
  if (after === undefined) return { past, present, future, ...rest };
  return { past: [...past, present], present: after, future: future.slice(0, -1), about: undefined };
}
