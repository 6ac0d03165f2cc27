import type { Language } from '../../i18n/language.ts';
import type { Criterion } from '../../study/study.ts';
import { cellNumber, type Decimal } from '../decimal.ts';
import { tidy } from './headings.ts';

/** A way of saying which level of a criterion a cell is, other than by counting. */
type LevelNames = {
  /** [L] what stands for each level. */
  readonly texts: readonly string[];
  /** What two cells that say the same have in common. */
  readonly key: (cell: string, decimal: Decimal) => string;
};

/**
 * Reads cells of a criterion by its levels' names, in Dutch or in English, or by the one number in each of them.
 *
 * @returns the level of a cell, by the first way by which each of `cells` is a level; undefined where there is none
 */
export function levelNamed(
  criterion: Criterion,
  cells: readonly string[],
  decimal: Decimal,
): ((cell: string) => number) | undefined {
  for (const { texts, key } of waysOf(criterion)) {
    const keys = texts.map((text) => key(text, '.'));
    const level = (cell: string) => keys.indexOf(key(cell, decimal));
    if (cells.every((cell) => level(cell) >= 0)) return level;
  }
  return undefined;
}

/** Whether a cell is a level by some name. */
export function isNamed(criterion: Criterion, cell: string, decimal: Decimal): boolean {
  return levelNamed(criterion, [cell], decimal) !== undefined;
}

/** [L] names for the levels that occur, by which they are read again; numbers from 0 where there are none. */
export function levelTexts(criterion: Criterion, language: Language, used: readonly number[]): string[] {
  const [nl, en] = [named(criterion, 'nl'), named(criterion, 'en')];
  return readAgain(criterion, language === 'nl' ? [nl, en] : [en, nl], used) ?? numbered(criterion);
}

/** [L] numbers for the levels that occur, by which they are read again: those in their names, or else from 0. */
export function levelNumbers(criterion: Criterion, used: readonly number[]): string[] {
  const counted = numbered(criterion);
  const misread =
    levelNamed(
      criterion,
      used.map((level) => counted[level]!),
      '.',
    ) !== undefined;
  const valued = [inNames(criterion, 'nl'), inNames(criterion, 'en')];
  return readAgain(criterion, valued, used) ?? (misread ? levelTexts(criterion, 'nl', used) : counted);
}

function waysOf(criterion: Criterion): LevelNames[] {
  const all = [
    named(criterion, 'nl'),
    named(criterion, 'en'),
    inNames(criterion, 'nl'),
    inNames(criterion, 'en'),
  ];
  return all.filter(isUsable);
}

function named({ levels }: Criterion, language: Language): LevelNames {
  return { texts: levels.map(({ name }) => tidy(name[language])), key: nameKey };
}

function nameKey(cell: string): string {
  // An apostrophe that keeps a spreadsheet from running what follows.
  return tidy(cell)
    .replace(/^'(?=[=+\-@])/, '')
    .normalize('NFC')
    .toLowerCase();
}

function inNames({ levels }: Criterion, language: Language): LevelNames {
  return {
    texts: levels.map(({ name }) => String(onlyNumber(name[language]) ?? '')),
    key: (cell, decimal) => String(cellNumber(cell, decimal) ?? ''),
  };
}

/** The one number in a text; three digits behind a sign are thousands. */
function onlyNumber(text: string): number | undefined {
  const [found, ...more] = text.match(/\d+(?:[.,]\d+)*/g) ?? [];
  if (found === undefined || more.length > 0) return undefined;
  const plain = /^\d{1,3}(?:[.,]\d{3})+$/.test(found) ? found.replace(/[.,]/g, '') : found.replace(',', '.');
  return cellNumber(plain, '.');
}

function isUsable({ texts, key }: LevelNames): boolean {
  const keys = texts.map((text) => key(text, '.'));
  return !keys.includes('') && new Set(keys).size === keys.length;
}

function readAgain(
  criterion: Criterion,
  ways: readonly LevelNames[],
  used: readonly number[],
): string[] | undefined {
  const way = ways.filter(isUsable).find(({ texts }) => {
    const level = levelNamed(
      criterion,
      used.map((l) => texts[l]!),
      '.',
    );
    return used.every((l) => level?.(texts[l]!) === l);
  });
  return way && [...way.texts];
}

function numbered({ levels }: Criterion): string[] {
  return levels.map((_, l) => String(l));
}
