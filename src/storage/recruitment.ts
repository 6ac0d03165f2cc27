import * as v from 'valibot';
import type { Result } from '../lib/result.ts';
import { noRecruitment, Recruitment } from '../study/recruitment.ts';
import { channel } from './channel.ts';
import type { StorageProblem } from './database.ts';
import { studio } from './studio-database.ts';

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

/** Keeps a change beside what another tab may have changed of the rest, and gives all of it. */
export function changeRecruitment(
  study: string,
  change: Partial<Recruitment>,
  at: number,
): Promise<Result<Recruitment, StorageProblem>> {
  return studio(async (db) => {
    const tx = db.transaction('recruitments', 'readwrite');
    const recruitment = { ...read(await tx.store.get(study)), ...change };
    await Promise.all([tx.store.put({ study, recruitment, changedAt: at }), tx.done]);
    return recruitment;
  });
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
