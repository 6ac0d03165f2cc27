import type { IDBPTransaction } from 'idb';
import * as v from 'valibot';
import { fail, ok, type Result } from '../lib/result.ts';
import { noRecruitment, Recruitment } from '../study/recruitment.ts';
import { channel } from './channel.ts';
import type { StorageProblem } from './database.ts';
import type { OpenProblem } from './open-problem.ts';
import { studio } from './studio-database.ts';
import type { StudioSchema } from './studio-versions.ts';

/** How people were asked for a study made here, by its lineage, and when that last changed in milliseconds since 1970. */
export const StoredRecruitment = v.strictObject({
  study: v.string(),
  recruitment: Recruitment,
  changedAt: v.number(),
});
export type StoredRecruitment = v.InferOutput<typeof StoredRecruitment>;

/** How people were asked for a study; nothing told where there is nothing that can be read. */
export function loadRecruitment(study: string): Promise<Result<Recruitment, StorageProblem>> {
  return studio(async (db) => read(await db.get('recruitments', study)));
}

/**
 * Keeps a change beside what another tab may have changed of the rest, and gives all of it; `unknown-study` where the
 * study is not on this device, since another tab may have erased it.
 */
export async function changeRecruitment(
  study: string,
  change: Partial<Recruitment>,
  at: number,
): Promise<Result<Recruitment, OpenProblem>> {
  const kept = await studio(async (db) => {
    const tx = db.transaction(['recruitments', ...studies], 'readwrite');
    if (!(await isHere(tx, study))) return undefined;
    const recruitments = tx.objectStore('recruitments');
    const recruitment = { ...read(await recruitments.get(study)), ...change };
    await Promise.all([recruitments.put({ study, recruitment, changedAt: at }), tx.done]);
    return recruitment;
  });
  if (!kept.ok) return kept;
  return kept.value ? ok(kept.value) : fail({ kind: 'unknown-study' });
}

const studies = ['drafts', 'versions'] as const;
type Transaction = IDBPTransaction<StudioSchema, ['recruitments', ...typeof studies], 'readwrite'>;

/** Whether a study is on this device, as it is edited or as it was shared. */
async function isHere(tx: Transaction, study: string): Promise<boolean> {
  const [draft, version] = await Promise.all([
    tx.objectStore('drafts').getKey(study),
    tx.objectStore('versions').index('study').getKey(study),
  ]);
  return draft !== undefined || version !== undefined;
}

function read(record: unknown): Recruitment {
  const parsed = v.safeParse(StoredRecruitment, record);
  return parsed.success ? parsed.output.recruitment : noRecruitment;
}

/** What tabs tell each other: how people were asked for this study changed. */
export const { tell: tellRecruitment, hear: hearRecruitment } = channel(
  'recruitment',
  v.strictObject({ study: v.string() }),
);
