import { expect, test } from 'vitest';
import { classSupport } from '../../src/results/class-support.ts';
import type { ModelKind } from '../../src/results/model-choice.ts';

const all: readonly ModelKind[] = ['alike', 'strictness', 'weights', 'classes'];
const fitAt = (logLikelihood: number, converged = true) => ({
  logLikelihood,
  parameters: 5,
  respondents: 100,
  converged,
});
const classes = fitAt(-500);
const rivals = (alike: number, strictness: number, weights: number) => [
  { kind: 'alike' as const, fit: fitAt(alike) },
  { kind: 'strictness' as const, fit: fitAt(strictness) },
  { kind: 'weights' as const, fit: fitAt(weights) },
];

test('classes are supported only where every model without them has a higher BIC', () => {
  expect(classSupport(classes, rivals(-600, -550, -510), all)).toEqual({ kind: 'supported' });
});

test('classes are no better than people who differ gradually and fit as well, or cannot be told apart', () => {
  for (const weights of [-490, -500, -500.9]) {
    const support = classSupport(classes, rivals(-600, -550, weights), all);
    expect(support).toEqual({ kind: 'no-better', than: 'weights' });
  }
});

test('what was not fitted, or did not settle, leaves classes unchecked', () => {
  const [alike] = rivals(-600, -550, -510);
  const unsettled = { kind: 'weights' as const, fit: fitAt(-510, false) };
  expect(classSupport(classes, [alike!, unsettled], all)).toEqual({
    kind: 'unchecked',
    rivals: ['strictness', 'weights'],
  });
});

test('choices have no strictness to be held against', () => {
  const [alike, , weights] = rivals(-600, -550, -510);
  const kinds = all.filter((kind) => kind !== 'strictness');
  expect(classSupport(classes, [alike!, weights!], kinds)).toEqual({ kind: 'supported' });
});
