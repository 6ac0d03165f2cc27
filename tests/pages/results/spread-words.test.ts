import { expect, test } from 'vitest';
import { spreadNote, spreadTitle } from '../../../src/pages/results/spreadWords.ts';

/** Three criteria whose first places have these certainties; the last may be 0. */
function spreadsOf(lead: readonly number[], lows = [0.2, 0.1, 0]) {
  return lead.map((leadCertainty, i) => ({
    criterion: 'abc'[i]!,
    sd: { value: 0.4 - i / 10, se: 0.05, low: lows[i]!, high: 0.5 },
    place: i + 1,
    placeCertainty: leadCertainty,
    leadCertainty,
    orderUncertain: false,
  }));
}
const names = ['Doel', 'Gevolgen', 'Aantal'];

test('spreadTitle and spreadNote say on what people differ most where draws are certain of it', () => {
  const one = spreadsOf([0.98, 0.5, 1]);
  expect(spreadTitle(one, names)).toMatch(/ het meest over doel$/);
  expect(spreadNote(one, names)).toMatch(/^Dat is zo in 98% van de trekkingen\./);
  const two = spreadsOf([0.97, 0.98, 1]);
  expect(spreadTitle(two, names)).toMatch(/ het meest over doel en gevolgen; /);
  expect(spreadNote(two, names)).toMatch(/^Samen staan die twee bovenaan in 98% /);
});

test('spreadTitle asks, and spreadNote says that it cannot be told, where draws are not so sure', () => {
  const open = spreadsOf([0.46, 0.7, 1]);
  expect(spreadTitle(open, names)).toBe('Over welk criterium verschillen mensen het meest?');
  expect(spreadNote(open, names)).toMatch(/niet te zeggen: .* die van doel, maar in niet meer dan 46% /);
});

test('spreadTitle asks, and spreadNote names none, where draws are sure of a place and not that people differ', () => {
  const none = spreadsOf([0.98, 1, 1], [0, 0, 0]);
  expect(spreadTitle(none, names)).toMatch(/\?$/);
  expect(spreadNote(none, names)).toMatch(/niet te zeggen: bij geen enkel criterium is spreiding aangetoond/);
  expect(spreadNote(none, names)).not.toMatch(/doel|98%/);
});

test('spreadNote says nothing of draws where these are sure of nothing', () => {
  const alike = spreadsOf([Number.NaN, Number.NaN, Number.NaN], [Number.NaN, Number.NaN, Number.NaN]);
  expect(spreadNote(alike, names)).not.toMatch(/trekking/i);
});
