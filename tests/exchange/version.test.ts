import { expect, test } from 'vitest';
import { versionOf, wordingOf } from '../../src/exchange/version.ts';
import type { Study } from '../../src/study/study.ts';
import { question, rated, study } from '../support/study.ts';

const base = study({ questions: [question('q', 2)] });
const first = base.criteria[0]!;
const text = { nl: 'anders', en: 'other' };

/** What changes with each edit, as the issue has it: the wording alone, or the version too. */
const newWordings: [string, Partial<Study>][] = [
  ['the title', { title: text }],
  ['the introduction', { introduction: [text] }],
  ['the text above a scenario', { lead: text }],
  ['a criterion’s name', { criteria: [{ ...first, name: text }] }],
  ['a translation', { closing: { ...base.closing, en: 'other' } }],
  [
    'an explanation',
    { criteria: [{ ...first, levels: [{ ...first.levels[0]!, explanation: text }, first.levels[1]!] }] },
  ],
  ['a question’s name', { questions: [{ ...base.questions[0]!, name: text }] }],
  ['the closing date', { closes: '2026-12-31' }],
];
const newVersions: [string, Partial<Study>][] = [
  ['a criterion’s kind', { criteria: [{ ...first, kind: 'amount' }] }],
  ['the order of levels', { criteria: [{ ...first, levels: [...first.levels].reverse() }] }],
  ['the statement', { statement: text }],
  ['the answer form', { answer: { kind: 'yes-no', no: text, yes: text } }],
  ['background options', { questions: [question('q', 3)] }],
  ['the design', { design: rated([[1], [0]]) }],
  ['the key', { key: `Ag${'A'.repeat(42)}` }],
  ['skipping', { skip: true }],
];

test.each(newWordings)('versionOf(…) stays and wordingOf(…) changes with %s', async (_, parts) => {
  expect(await versionOf({ ...base, ...parts })).toBe(await versionOf(base));
  expect(await wordingOf({ ...base, ...parts })).not.toBe(await wordingOf(base));
});

test.each(newVersions)('versionOf(…) and wordingOf(…) change with %s', async (_, parts) => {
  expect(await versionOf({ ...base, ...parts })).not.toBe(await versionOf(base));
  expect(await wordingOf({ ...base, ...parts })).not.toBe(await wordingOf(base));
});

test('versionOf(…) and wordingOf(…) do not change with the order of keys or with prohibitions', async () => {
  const levels = [
    { criterion: 'a', level: '0' },
    { criterion: 'a', level: '1' },
  ];
  // The same study, with its keys in the opposite order.
  const turned = Object.fromEntries(Object.entries(base).reverse()) as Study;
  const other = { ...turned, prohibited: [levels] };
  expect(await versionOf(other)).toBe(await versionOf(base));
  expect(await wordingOf(other)).toBe(await wordingOf(base));
  expect(await versionOf(base)).toMatch(/^[0-9a-f]{16}$/);
});
