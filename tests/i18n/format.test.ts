import { afterEach, expect, test } from 'vitest';
import { formatInterval, formatNumber, formatPower, formatShare } from '../../src/i18n/format.ts';
import { language } from '../../src/i18n/language.ts';

afterEach(() => {
  language.value = 'nl';
});

test('formatNumber writes 1.234,5 in Dutch and 1,234.5 in English', () => {
  expect(formatNumber(1234.5, 1)).toBe('1.234,5');
  language.value = 'en';
  expect(formatNumber(1234.5, 1)).toBe('1,234.5');
});

test('formatNumber writes a true minus, and none before a rounded zero', () => {
  expect(formatNumber(-0.25, 2)).toBe('−0,25');
  expect(formatNumber(-0.001, 2)).toBe('0,00');
});

test('formatInterval reads "0,42 (0,31 tot 0,53)" in Dutch and with "to" in English', () => {
  expect(formatInterval(0.42, 0.31, 0.53, 2)).toBe('0,42 (0,31 tot 0,53)');
  language.value = 'en';
  expect(formatInterval(0.42, 0.31, 0.53, 2)).toBe('0.42 (0.31 to 0.53)');
});

test('formatPower writes a power of ten in the notation of the reader', () => {
  expect(formatPower(1.24e-9)).toBe('1,2 × 10⁻⁹');
  expect(formatPower(0)).toBe('0,0 × 10⁰');
  language.value = 'en';
  expect(formatPower(3e12)).toBe('3.0 × 10¹²');
  expect(formatPower(Number.NaN)).toBe('NaN');
});

test('formatShare writes a share as a percentage', () => {
  expect(formatShare(0.625)).toBe('63%');
  expect(formatShare(0.0625, 1)).toBe('6,3%');
});
