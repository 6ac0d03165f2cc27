import { beforeEach, expect, test } from 'vitest';
import { language } from '../../src/i18n/language.ts';
import { parameterName } from '../../src/views/parameterName.ts';
import { criterion, rated, scale, study, text } from '../support/study.ts';

beforeEach(() => {
  language.value = 'nl';
});

const named = (id: string, short: string) => ({ ...criterion(id, 2), short: text(short) });
const of = study({
  answer: scale(5),
  criteria: [named('price', 'Prijs'), named('sd', 'Afstand')],
  design: rated([
    [0, 0],
    [1, 1],
  ]),
});
const level = of.criteria[1]!.levels[0]!.id;

test.each([
  ['sd:price', 'spreiding van prijs'],
  ['sd:intercept', 'spreiding van strengheid'],
  ['class2:strictness', 'klasse 2: strengheid'],
  ['class1:price', 'klasse 1: prijs'],
])('parameterName calls %s %s', (parameter, name) => {
  expect(parameterName(of, parameter)).toBe(name);
});

test('parameterName takes a criterion whose id is what stands before a spread for that criterion', () => {
  expect(parameterName(of, `sd:${level}`)).toMatch(/^Afstand: /);
  expect(parameterName(of, 'sd:sd')).toBe('spreiding van afstand');
});
