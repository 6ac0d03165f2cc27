import { expect, test } from 'vitest';
import { language } from '../../../src/i18n/language.ts';
import { aligned } from '../../../src/pages/table/decimals.ts';

test('a number that is not there is a dash alone, without room for decimals', () => {
  language.value = 'nl';
  expect(aligned([1.25, Number.NaN, 3], [2, 2, 0])).toEqual(['1,25', '–', '3\u2008\u2007\u2007']);
});
