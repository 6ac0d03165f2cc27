import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '..');

function files(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => join(folder, file));
}

test('no source draws from Math.random: every seed is an argument', () => {
  const offenders = files('src').filter((file) =>
    /Math\.random/.test(readFileSync(join(root, file), 'utf8')),
  );
  expect(offenders).toEqual([]);
});

test('no source writes markup from text', () => {
  const banned = /innerHTML|outerHTML|insertAdjacentHTML|document\.write|new Function|\beval\(/;
  const offenders = files('src').filter((file) => banned.test(readFileSync(join(root, file), 'utf8')));
  expect(offenders).toEqual([]);
});
