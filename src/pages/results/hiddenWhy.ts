import { figuresTexts } from '../../i18n/result-figures.ts';
import { unreachable } from '../../lib/unreachable.ts';
import type { Gated } from '../../results/gate.ts';

/** Why the gate holds something back, in words for a bar or a cell. */
export function hiddenWhy(hidden: Exclude<Gated<never>, { kind: 'shown' }>): string {
  const text = figuresTexts();
  switch (hidden.kind) {
    case 'too-few':
      return text.tooFew(hidden.minimum);
    case 'too-alike':
      return text.tooAlike;
    default:
      return unreachable(hidden);
  }
}
