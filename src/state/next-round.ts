import type { MixedFit } from '../estimation/mixed/outcome.ts';
import { fail, type Result } from '../lib/result.ts';
import { isSimulated } from '../results/gate.ts';
import { priorFrom } from '../results/prior-from.ts';
import type { StorageProblem } from '../storage/database.ts';
import { askedTemplate } from '../study/asked.ts';
import type { Text } from '../study/study.ts';
import { makeStudy } from './drafts.ts';
import type { Modelled } from './models-study.ts';
import { publishModels } from './releases.ts';

/** `no-errors`: what a weight is worth cannot be told. `too-alike`: to what was shown before; so many people more are needed first. */
export type RoundProblem =
  | { readonly kind: 'no-errors' }
  | { readonly kind: 'too-alike'; readonly needed: number }
  | StorageProblem;

/**
 * Makes a study like the one that was answered, which carries the weights of its people, and enters these in the
 * register as a published model; gives the new study's id.
 *
 * @param fit - of people's own weights, spread normally
 * @param added - stands behind the other study's title
 */
export async function makeNextRound(
  { open, shown, subject }: Extract<Modelled, { kind: 'ready' }>,
  fit: MixedFit,
  added: Text,
): Promise<Result<string, RoundProblem>> {
  const prior = priorFrom(fit, subject.criteria);
  if (!prior) return fail({ kind: 'no-errors' });
  const verdict = await publishModels({ study: open.study, people: shown, groups: new Map() });
  if (verdict.kind === 'refused') return fail({ kind: 'too-alike', needed: verdict.needed });
  const asked = open.collected?.latest ?? askedTemplate(open.study, open.study);
  const people = isSimulated(shown) ? 0 : fit.respondents;
  return makeStudy({ kind: 'copy', study: { ...asked, prior: { ...prior, people } }, added });
}
