import { ownSpreadTexts } from '../../i18n/own-spread.ts';
import { leading, type OwnSpreads } from '../../results/own-spread.ts';
import type { CriterionSpread } from '../../results/people-spread.ts';
import type { Wording } from './wording.ts';

/**
 * Whether people differ most on the same criterion by their own answers, without a model; undefined where these do not
 * name one criterion for certain, or the model does not tell.
 *
 * @param spreads - by the model, the largest first
 * @param own - without it
 */
export function confirmation(
  spreads: readonly CriterionSpread[],
  own: OwnSpreads,
  wording: Pick<Wording, 'criterion'>,
): string | undefined {
  if (!own.ok || leading(own.value) !== 1 || Number.isNaN(spreads[0]!.spread.value)) return undefined;
  const text = ownSpreadTexts();
  const { criterion: first } = own.value[0]!;
  const name = wording.criterion(first);
  const place = spreads.findIndex(({ criterion }) => criterion === first);
  return place === 0 ? text.agrees(name) : text.differs(name, place + 1);
}
