import { expect, test } from 'vitest';
import { inkOn, ramp } from '../../src/ui/figures/ramp.ts';

const stops = ['#8c3b12', '#d9905f', '#d8d4cb', '#7fa8cc', '#1f4e79'];

test('ramp with five points gives the five stops', () => {
  expect(ramp(stops, 5)).toEqual(stops);
});

test('ramp with an even number leaves the middle out', () => {
  expect(ramp(stops, 4)).toEqual([stops[0], stops[1], stops[3], stops[4]]);
  expect(ramp(stops, 2)).toEqual([stops[0], stops[4]]);
});

test('ramp interpolates in OKLab: black to white passes the grey of lightness one half', () => {
  // For a grey, linear light is lightness cubed: 0.125, which sRGB codes as 1.055·0.125^(1/2.4) − 0.055 = 0.3885.
  const greys = ['#000000', '#ffffff', '#ffffff', '#ffffff', '#000000'];
  expect(ramp(greys, 9)[1]).toBe('#636363');
});

test('inkOn gives black on light and white on dark', () => {
  expect(inkOn('#d8d4cb')).toBe('#000000');
  expect(inkOn('#1f4e79')).toBe('#ffffff');
});
