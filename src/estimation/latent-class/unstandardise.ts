import { unstandardised as ownUnstandardised } from '../standard.ts';
import { combined, numbers, ownParameters, shareParameters } from './layout.ts';
import { unstandardisedShare } from './members.ts';
import type { Prepared } from './prepare.ts';

/** The parameters [D] by the columns as given, from those by standardised ones. Linear. */
export function unstandardised(
  { mixture: { layout }, examination, members }: Pick<Prepared, 'mixture' | 'examination' | 'members'>,
  at: Float64Array,
): Float64Array {
  return combined(
    layout,
    numbers(layout.classes).map((q) => ownUnstandardised(examination.standard, ownParameters(layout, at, q))),
    shareParameters(layout, at).map((share) => unstandardisedShare(members, share)),
  );
}
