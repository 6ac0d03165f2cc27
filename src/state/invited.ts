import {
  type Invitation,
  type InvitationProblem,
  readInvitation,
  readTrial,
} from '../exchange/invitation.ts';
import { ok, type Result } from '../lib/result.ts';
import { meetKey, metKeys } from '../storage/met-keys.ts';
import type { Survey } from './survey.ts';

/** An invitation with what this device knows of it. */
export type Invited = Invitation & {
  /** Someone took part in the same study here with another key. */
  readonly otherKey: boolean;
};

/**
 * Opens the study that a link carries. That leaves nothing on this device.
 *
 * @param options - `untraced`: someone tries the study out, with a key of nobody's
 */
export async function openInvited(
  link: string,
  { untraced = false } = {},
): Promise<Result<Invited, InvitationProblem>> {
  const read = await (untraced ? readTrial(link) : readInvitation(link));
  if (!read.ok) return read;
  const { study, lock } = read.value;
  const met = lock && !untraced && (await metKeys(study.id));
  // Where nothing is kept, nothing is known of earlier links.
  const otherKey = met ? met.ok && met.value.some((key) => key !== lock!.key) : false;
  return ok({ study, lock, otherKey });
}

/** A person agrees to take part: from now on this device knows the key. */
export function takePart(survey: Survey, { study, lock }: Invited, consent: string | undefined): void {
  survey.begin(consent);
  if (lock && !survey.untraced) void meetKey(study.id, lock.key);
}
