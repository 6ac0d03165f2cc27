import { type Invitation, type InvitationProblem, readInvitation } from '../exchange/invitation.ts';
import { ok, type Result } from '../lib/result.ts';
import { meetKey } from '../storage/met-keys.ts';

/** An invitation with what this device knows of it. */
export type Invited = Invitation & {
  /** An earlier link to the same study carried another key. */
  readonly otherKey: boolean;
};

/** Opens the study that a link carries, and remembers the key it came with. */
export async function openInvited(link: string): Promise<Result<Invited, InvitationProblem>> {
  const read = await readInvitation(link);
  if (!read.ok) return read;
  const { study, lock } = read.value;
  const others = lock && (await meetKey(study.id, lock.key));
  // Where nothing is kept, nothing is known of earlier links.
  return ok({ study, lock, otherKey: others?.ok === true && others.value.length > 0 });
}
