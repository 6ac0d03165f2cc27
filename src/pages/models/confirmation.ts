import { ownSpreadTexts } from '../../i18n/own-spread.ts';
import type { CriterionSpread } from '../../results/people-spread.ts';
import type { Wording } from './wording.ts';

/**
 * Whether people differ most on the same criterion by their own answers, without a model; undefined where these, or
 * the model, do not tell.
 *
 * @param spreads - by the model, the largest first
 * @param own - the criteria in their order without it
 */
export function confirmation(
  spreads: readonly CriterionSpread[],
  own: readonly string[] | undefined,
  wording: Pick<Wording, 'criterion'>,
): string | undefined {
  if (!own || Number.isNaN(spreads[0]!.spread.value)) return undefined;
  const text = ownSpreadTexts();
  const name = wording.criterion(own[0]!);
  const place = spreads.findIndex(({ criterion }) => criterion === own[0]);
  return place === 0 ? text.agrees(name) : text.differs(name, place + 1);
}
