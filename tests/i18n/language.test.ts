import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { firstLanguage, language, setLanguage, showIn } from '../../src/i18n/language.ts';
import { beginInLanguageOf } from '../../src/i18n/own-language.ts';

const refused = {
  getItem: () => {
    throw new DOMException('', 'SecurityError');
  },
  setItem: () => {
    throw new DOMException('', 'SecurityError');
  },
};

/** A browser that asks for these languages, with what it keeps of a choice made before. */
function browser(languages: string, storage: object = { getItem: () => null }): void {
  vi.stubGlobal('window', { navigator: { languages: languages.split(',') } });
  vi.stubGlobal('localStorage', storage);
}

const chose = (stored: string) => ({ getItem: () => stored });

beforeEach(() => vi.stubGlobal('document', { documentElement: {} }));

afterEach(() => {
  // Whoever tests next begins where nobody chose.
  browser('nl');
  showIn(firstLanguage());
  vi.unstubAllGlobals();
});

test.each([
  ['de,en', 'en'],
  ['en-NL', 'en'],
  ['en,nl', 'nl'],
  ['nl-BE,en', 'nl'],
  ['fr', 'nl'],
])('firstLanguage of a browser that asks for %s is %s', (languages, first) => {
  browser(languages);
  expect(firstLanguage()).toBe(first);
});

test('firstLanguage is what was chosen before, whatever the browser asks for', () => {
  browser('nl', chose('en'));
  expect(firstLanguage()).toBe('en');
  browser('en', chose('nl'));
  expect(firstLanguage()).toBe('nl');
});

test('firstLanguage is Dutch where storage is refused', () => {
  browser('en', refused);
  expect(firstLanguage()).toBe('nl');
});

const both = { nl: 'ja', en: 'yes' };
const dutch = { nl: 'ja', en: ' ' };
const english = { nl: '', en: 'yes' };
const unwritten = { nl: '', en: ' ' };

test.each([
  ['nl', [english, english, both, unwritten, unwritten], 'en'],
  ['en', [dutch, dutch, both], 'nl'],
  // Half of it can be read as it is.
  ['en', [dutch, both], 'en'],
  ['en', [english, english, dutch], 'en'],
  ['en', [unwritten], 'en'],
] as const)('beginInLanguageOf goes from %s, of texts %j, to %s', (from, texts, to) => {
  browser(from);
  showIn(firstLanguage());
  beginInLanguageOf(texts);
  expect(language.value).toBe(to);
});

test('beginInLanguageOf leaves a language that was chosen on this device before', () => {
  browser('nl', chose('en'));
  showIn(firstLanguage());
  beginInLanguageOf([dutch]);
  expect(language.value).toBe('en');
});

test('beginInLanguageOf leaves a language that was chosen on this page, also where storage is refused', () => {
  browser('en', refused);
  showIn(firstLanguage());
  setLanguage('en');
  beginInLanguageOf([dutch]);
  expect(language.value).toBe('en');
});
