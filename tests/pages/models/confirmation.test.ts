import { expect, test } from 'vitest';
import { confirmation } from '../../../src/pages/models/confirmation.ts';

const wording = { criterion: (id: string) => `Criterium ${id}` };
const spreads = ['a', 'b', 'c'].map((criterion, i) => ({
  criterion,
  spread: { value: 1 - i / 4, se: 0.1, low: 0.1, high: 2 },
}));

test('confirmation says whether the same criterion is first without the model, and which place another one has', () => {
  expect(confirmation(spreads, ['a', 'c', 'b'], wording)).toMatch(
    /spreiding van criterium a ook de grootste/,
  );
  expect(confirmation(spreads, ['c', 'a', 'b'], wording)).toMatch(/die van criterium c, hier op plaats 3\.$/);
});

test('confirmation says nothing where own answers do not tell, or the model', () => {
  expect(confirmation(spreads, undefined, wording)).toBeUndefined();
  const unknown = spreads.map((each) => ({ ...each, spread: { ...each.spread, value: Number.NaN } }));
  expect(confirmation(unknown, ['a', 'b', 'c'], wording)).toBeUndefined();
});
