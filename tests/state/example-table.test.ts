import { afterEach, expect, test } from 'vitest';
import { language } from '../../src/i18n/language.ts';
import { tableLayoutTexts } from '../../src/i18n/table-layout.ts';
import { exampleTable, openExample } from '../../src/state/example-table.ts';
import { prepared, reading } from '../../src/state/table.ts';

afterEach(() => {
  language.value = 'nl';
});

test.each([
  ['ratings', 'nl'],
  ['choices', 'nl'],
  ['ratings', 'en'],
  ['choices', 'en'],
] as const)('the example of %s in %s is read as such, each column for what it is', async (kind, tongue) => {
  language.value = tongue;
  const text = tableLayoutTexts();
  await openExample(exampleTable(kind, text), text[kind].file);
  const now = reading.value;
  if (now.kind !== 'open') throw new Error(now.kind);
  expect(now.roles.kind).toBe(kind);
  const { person, task, alternative, price, time, seat, rating, chosen } = text.columns;
  const roles = Object.fromEntries(now.roles.columns.map(({ column, role }) => [column, role]));
  const criteria = { [person]: 'respondent', [price]: 'numeric', [time]: 'numeric', [seat]: 'coded' };
  expect(roles).toEqual(
    kind === 'ratings'
      ? { ...criteria, [task]: 'left-out', [rating]: 'answer' }
      : { ...criteria, [task]: 'scenario', [alternative]: 'profile', [chosen]: 'answer' },
  );
  expect(prepared.value).toMatchObject({ ok: true, value: { foreseen: [], codes: [] } });
});
