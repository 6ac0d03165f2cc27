import { inTurns } from '../compute/turns.ts';
import type { FittedModel } from '../results/fitted-model.ts';
import type { Subject } from '../results/model-choice.ts';
import { type PeopleOrder, peopleOrder } from '../results/people-order.ts';

/** What `peopleOrder` says of a fit, in turns of work; rejects with the signal's reason on abort. */
export function workedOrder(
  { fit, settings }: Extract<FittedModel, { kind: 'strictness' | 'weights' }>,
  subject: Subject,
  signal: AbortSignal,
): Promise<PeopleOrder[] | undefined> {
  return inTurns(peopleOrder(fit, subject, settings), signal, () => undefined);
}
