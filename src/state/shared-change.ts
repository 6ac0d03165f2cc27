import { versionOf, wordingOf } from '../exchange/version.ts';
import type { SharedVersion } from '../storage/shared-versions.ts';
import type { Study } from '../study/study.ts';

/** How a study differs from what was shared of it. */
export type Change = 'never-shared' | 'nothing' | 'wording' | 'version';

/** Compares a study with what was shared of it; `latest`: the version it still is, or the one shared last. */
export async function compareShared(
  study: Study,
  shared: readonly SharedVersion[],
): Promise<{ change: Change; latest: SharedVersion | undefined }> {
  const version = await versionOf(study);
  const same = shared.find((each) => each.version === version);
  const latest = same ?? shared.at(-1);
  if (!latest) return { change: 'never-shared', latest };
  if (!same) return { change: 'version', latest };
  const unchanged = (await wordingOf(same.content)) === (await wordingOf(study));
  return { change: unchanged ? 'nothing' : 'wording', latest };
}
