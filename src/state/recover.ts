import type { KeyBackupProblem } from '../exchange/key-backup.ts';
import { readSharedLink, type SharedLinkProblem } from '../exchange/shared-link.ts';
import { versionOf } from '../exchange/version.ts';
import { fail, ok, type Result } from '../lib/result.ts';
import type { StorageProblem } from '../storage/database.ts';
import { saveDraft } from '../storage/drafts.ts';
import { saveKeys } from '../storage/keys.ts';
import { loadVersions, saveVersion } from '../storage/shared-versions.ts';
import type { Study } from '../study/study.ts';
import { shortLinkTarget } from './short-link.ts';

/** `other-key`: the backup is of another key than the study's. */
type RecoverProblem = SharedLinkProblem | KeyBackupProblem | StorageProblem | { readonly kind: 'other-key' };

/**
 * Brings a shared study back with no more than its link and the backup of its key, so that answers to it can
 * be read here: as it was shared, under its own lineage. Where it is here already it stays as it is.
 *
 * @returns its lineage
 */
export async function recoverStudy(given: {
  readonly link: string;
  readonly backup: string;
  readonly passphrase: string;
}): Promise<Result<string, RecoverProblem>> {
  const study = await readSharedLink(given.link, longLink);
  if (!study.ok) return study;
  const { readKeyBackup } = await import('../exchange/key-backup.ts');
  const keys = await readKeyBackup(given.backup, given.passphrase);
  if (!keys.ok) return keys;
  if (keys.value.publicKey !== study.value.key) return fail({ kind: 'other-key' });
  const at = Date.now();
  const saved = await saveKeys({ ...keys.value, madeAt: at, backedUpAt: at });
  return saved.ok ? keepShared(study.value, at) : saved;
}

async function keepShared(study: Study, at: number): Promise<Result<string, StorageProblem>> {
  const version = await versionOf(study);
  const known = await loadVersions();
  if (!known.ok) return known;
  if (!known.value.some((kept) => kept.study === study.id && kept.version === version)) {
    const saved = await saveVersion(version, study, at);
    if (!saved.ok) return saved;
  }
  const draft = await saveDraft({ id: study.id, study, changedAt: at }, undefined);
  return draft.ok ? ok(study.id) : draft;
}

async function longLink(short: string): Promise<string | undefined> {
  const target = await shortLinkTarget(short, new URL('.', location.href).href);
  return target.ok ? target.value : undefined;
}
