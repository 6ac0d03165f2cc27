import * as v from 'valibot';
import type { Result } from '../lib/result.ts';
import { Run } from '../survey/run.ts';
import { answers } from './answers-database.ts';
import type { StorageProblem } from './database.ts';
import { type Loaded, sorted } from './loaded.ts';

/** On disk, not only handed to the system, before a respondent reads that an answer is saved. */
const strict = { durability: 'strict' } as const;

/** The runs of a study on this device, oldest first. Damaged ones are moved aside and counted. */
export function loadRuns(study: string): Promise<Result<Loaded<Run>, StorageProblem>> {
  return answers(async (db) => {
    const tx = db.transaction(['runs', 'aside'], 'readwrite');
    const { items, damaged } = sorted(Run, await tx.objectStore('runs').getAll());
    for (const record of damaged) {
      await tx.objectStore('aside').add({ store: 'runs', record });
      await tx.objectStore('runs').delete((record as { id: string }).id);
    }
    await tx.done;
    const ofStudy = items.filter((item) => item.study === study);
    return { items: ofStudy.sort((a, b) => a.startedAt - b.startedAt), setAside: damaged.length };
  });
}

/**
 * Changes one run in one transaction and resolves when it is on disk. `change` is given what is stored
 * now, which another tab may have written, or undefined where nothing is.
 */
export function updateRun(
  id: string,
  change: (stored: Run | undefined) => Run,
): Promise<Result<Run, StorageProblem>> {
  return answers(async (db) => {
    const tx = db.transaction('runs', 'readwrite', strict);
    const stored = v.safeParse(Run, await tx.store.get(id));
    const changed = change(stored.success ? stored.output : undefined);
    await Promise.all([tx.store.put(changed), tx.done]);
    return changed;
  });
}

/**
 * Erases runs by id, and every damaged record: nobody can tell any more whose those are. Which keys studies
 * were opened with is forgotten too, where no run is left.
 */
export function eraseRuns(ids: readonly string[]): Promise<Result<void, StorageProblem>> {
  return answers(async (db) => {
    const tx = db.transaction(['runs', 'aside', 'keys'], 'readwrite', strict);
    const runs = tx.objectStore('runs');
    const erased = [...ids.map((id) => runs.delete(id)), tx.objectStore('aside').clear()];
    if ((await runs.count()) === 0) erased.push(tx.objectStore('keys').clear());
    await Promise.all([...erased, tx.done]);
  });
}
