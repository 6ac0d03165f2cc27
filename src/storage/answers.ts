import * as v from 'valibot';
import type { Result } from '../lib/result.ts';
import { Run } from '../survey/run.ts';
import { answers } from './answers-database.ts';
import type { Aside } from './answers-versions.ts';
import { mayBeOf, partOf, setAside } from './aside.ts';
import type { StorageProblem } from './database.ts';
import { type Loaded, sorted } from './loaded.ts';

/** On disk, not only handed to the system, before a respondent reads that an answer is saved. */
const strict = { durability: 'strict' } as const;

/** The runs of a study on this device, oldest first. Damaged ones are moved aside; all that stand there are counted. */
export function loadRuns(study: string): Promise<Result<Loaded<Run>, StorageProblem>> {
  return answers(async (db) => {
    const tx = db.transaction(['runs', 'aside'], 'readwrite');
    const runs = tx.objectStore('runs');
    const read = sorted(Run, await runs.getAll());
    const aside = await setAside(tx.objectStore('aside'), runs, read, study);
    await tx.done;
    const ofStudy = read.items.filter((item) => item.study === study);
    return { items: ofStudy.sort((a, b) => a.startedAt - b.startedAt), setAside: aside };
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
 * Erases runs by id, with what was set aside under the same id. Which keys people took part
 * with is forgotten too, where no run is left.
 *
 * @param study - where everyone's answers to it go: also the damaged ones of it, or of none that can be told
 */
export function eraseRuns(ids: readonly string[], study?: string): Promise<Result<void, StorageProblem>> {
  return answers(async (db) => {
    const tx = db.transaction(['runs', 'aside', 'keys'], 'readwrite', strict);
    const runs = tx.objectStore('runs');
    const shelf = tx.objectStore('aside');
    const [keys, asides] = await Promise.all([shelf.getAllKeys(), shelf.getAll()]);
    const goes = ({ record }: Aside) =>
      ids.includes(partOf(record, 'id') as string) || (study !== undefined && mayBeOf(record, study));
    const erased = ids.map((id) => runs.delete(id));
    erased.push(...keys.filter((_, k) => goes(asides[k]!)).map((key) => shelf.delete(key)));
    if ((await runs.count()) === 0) erased.push(tx.objectStore('keys').clear());
    await Promise.all([...erased, tx.done]);
  });
}
