import { expect, test } from 'vitest';
import { ok } from '../../../src/lib/result.ts';
import { confirmation } from '../../../src/pages/models/confirmation.ts';

const wording = { criterion: (id: string) => `Criterium ${id}` };
const spreads = ['a', 'b', 'c'].map((criterion, i) => ({
  criterion,
  spread: { value: 1 - i / 4, se: 0.1, low: 0.1, high: 2 },
}));

/** Two criteria by their own answers; the first comes first in such a share of draws. */
function ownOf([first, second]: readonly [string, string], { lead = 0.99, low = 0.2 } = {}) {
  const at = (criterion: string, place: number, leadCertainty: number) => ({
    criterion,
    sd: { value: 0.4 / place, se: 0.1, low, high: 0.6 },
    place,
    placeCertainty: leadCertainty,
    leadCertainty,
    orderUncertain: false,
  });
  return ok([at(first, 1, lead), at(second, 2, 1), at('d', 3, 1)]);
}

test('confirmation says whether the same criterion is first without the model, and which place another one has', () => {
  expect(confirmation(spreads, ownOf(['a', 'c']), wording)).toMatch(
    /spreiding van criterium a ook de grootste/,
  );
  expect(confirmation(spreads, ownOf(['c', 'a']), wording)).toMatch(
    /die van criterium c, hier op plaats 3\.$/,
  );
});

test('confirmation says nothing where own answers do not tell, or the model', () => {
  const none = { ok: false as const, problem: { kind: 'choices' as const } };
  expect(confirmation(spreads, none, wording)).toBeUndefined();
  const unknown = spreads.map((each) => ({ ...each, spread: { ...each.spread, value: Number.NaN } }));
  expect(confirmation(unknown, ownOf(['a', 'b']), wording)).toBeUndefined();
});

test('confirmation says nothing where draws are not sure which is first, or it may be 0', () => {
  // Together with the second it is: that names two, and none of them.
  expect(confirmation(spreads, ownOf(['a', 'c'], { lead: 0.61 }), wording)).toBeUndefined();
  expect(confirmation(spreads, ownOf(['a', 'c'], { low: 0 }), wording)).toBeUndefined();
});
