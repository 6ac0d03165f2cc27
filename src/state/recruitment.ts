import { signal } from '@preact/signals';
import * as v from 'valibot';
import { newest } from '../lib/newest.ts';
import type { Result } from '../lib/result.ts';
import type { OpenProblem } from '../storage/open-problem.ts';
import {
  changeRecruitment,
  hearRecruitment,
  loadRecruitment,
  tellRecruitment,
} from '../storage/recruitment.ts';
import { noRecruitment, Recruitment } from '../study/recruitment.ts';

/** How people were asked for the study on screen, and whether what was entered is kept. */
export type Recruiting = {
  readonly recruitment: Recruitment;
  /** When it was last kept, in milliseconds since 1970; undefined while nothing was entered. */
  readonly savedAt: number | undefined;
  readonly saving: boolean;
  readonly problem: OpenProblem | undefined;
};

/** Undefined while it is being opened. */
export const recruiting = signal<Recruiting | undefined>(undefined);

const begin = newest();
/** What is on screen and not kept yet: part of it is too long, which is said at its field, or keeping it failed. */
let unkept: Partial<Recruitment> = {};
let controller = new AbortController();

/** Opens how people were asked for a study, and follows what other tabs change. */
export async function openRecruitment(study: string): Promise<void> {
  leaveRecruitment();
  hearRecruitment((message) => {
    if (message.study === study) void readAnew(study);
  }, controller.signal);
  await readAnew(study);
}

export function leaveRecruitment(): void {
  begin();
  controller.abort();
  controller = new AbortController();
  unkept = {};
  recruiting.value = undefined;
}

/** Changes what is told on screen, and keeps it if it fits. */
export async function tell(study: string, change: Partial<Recruitment>): Promise<void> {
  const isNewest = begin();
  const before = recruiting.value;
  if (!before) return;
  const recruitment = { ...before.recruitment, ...change };
  recruiting.value = { ...before, recruitment, saving: true };
  const offered = { ...unkept, ...change };
  unkept = offered;
  if (!v.is(Recruitment, recruitment)) return;
  const at = Date.now();
  const kept = await changeRecruitment(study, offered, at);
  // What was typed meanwhile holds what was offered now, and is kept with it.
  if (kept.ok && unkept === offered) unkept = {};
  if (kept.ok) tellRecruitment({ study });
  // What is typed meanwhile is kept after this, and said to be then.
  if (isNewest()) show(kept, kept.ok ? at : before.savedAt);
}

async function readAnew(study: string): Promise<void> {
  const isNewest = begin();
  const found = await loadRecruitment(study);
  if (isNewest()) show(found, recruiting.value?.savedAt);
}

/** What could not be read or kept stays as it is on screen. */
function show(found: Result<Recruitment, OpenProblem>, savedAt: number | undefined): void {
  const recruitment = found.ok
    ? { ...found.value, ...unkept }
    : (recruiting.value?.recruitment ?? noRecruitment);
  recruiting.value = { recruitment, savedAt, saving: false, problem: found.ok ? undefined : found.problem };
}
