import { expect, test } from 'vitest';
import { datasetOf } from '../../src/response/dataset-of.ts';
import {
  isSetAlike,
  kindsFor,
  type ModelKind,
  modelKey,
  modelOf,
  type Subject,
} from '../../src/results/model-choice.ts';
import { usualSettings } from '../../src/results/model-settings.ts';
import { offered, sizeOf, suitability } from '../../src/results/suitability.ts';
import { codings } from '../../src/study/coding.ts';
import { choices as choiceData } from '../estimation/two-classes.ts';
import { exampleStudy, people } from './example.ts';

const study = exampleStudy();

/** So many people with two answers each. */
function subjectOf(count: number): Subject {
  const data = datasetOf(study, people(count, [0, 4]));
  return { data, criteria: codings(study.criteria), minimum: 10 };
}

const choices: Subject = { data: choiceData(12), criteria: [], minimum: 10 };

test('in the model of weights each criterion has one spread, whatever its number of levels', () => {
  const model = modelOf('weights', usualSettings, subjectOf(12));
  expect(model).toMatchObject({
    family: 'mixed',
    random: [
      { kind: 'criterion', name: 'a', first: 0 },
      { kind: 'coefficient', coefficient: 2, distribution: 'normal' },
      { kind: 'coefficient', coefficient: 3, distribution: 'normal' },
    ],
    intercept: true,
    draws: { kind: 'adaptive', seed: 1 },
  });
});

test('the smallest class that is allowed is the smallest group that may be shown', () => {
  expect(modelOf('classes', usualSettings, { ...subjectOf(12), minimum: 17 })).toMatchObject({ minimum: 17 });
});

test('choices have no strictness, neither as a model nor within one', () => {
  expect(kindsFor(choices)).toEqual(['alike', 'weights', 'classes']);
  expect(kindsFor(subjectOf(12))).toContain('strictness');
  expect(modelOf('weights', usualSettings, choices)).toMatchObject({ intercept: false });
});

test('other draws, seeds and starts make no other model; another form of it does', () => {
  const key = (change: Partial<typeof usualSettings>) => modelKey('weights', { ...usualSettings, ...change });
  expect(key({ seed: 9, draws: 'halton', count: 64, starts: 3 })).toBe(key({}));
  expect(new Set([key({}), key({ form: 'uniform' }), key({ correlated: true })]).size).toBe(3);
  expect(modelKey('classes', { ...usualSettings, membership: ['q'] })).not.toBe(
    modelKey('classes', usualSettings),
  );
  const classKey = (classes: number) => modelKey('classes', { ...usualSettings, classes });
  expect(classKey(2)).not.toBe(classKey(3));
});

test('questions that together read as the name of another make another model', () => {
  const key = (membership: string[]) => modelKey('classes', { ...usualSettings, membership });
  const keys = [['a b'], ['a', 'b'], ['a,b'], ['a%20b'], ['a","b']].map(key);
  expect(new Set(keys).size).toBe(5);
});

test('isSetAlike tells settings apart only by what matters to the model', () => {
  const alike = (kind: ModelKind, change: Partial<typeof usualSettings>) =>
    isSetAlike(kind, usualSettings, { ...usualSettings, ...change }, subjectOf(12));
  expect(alike('weights', { draws: 'sobol' })).toBe(false);
  expect(alike('classes', { starts: 2 })).toBe(false);
  expect(alike('classes', { draws: 'sobol' })).toBe(true);
  // Draws that are fitted to each respondent have no count.
  expect(alike('weights', { count: 64, starts: 2 })).toBe(true);
});

test('who are too few for a model get an impression of it, but classes only from 100 people on', () => {
  expect(suitability('alike', subjectOf(29))).toBe('impression');
  expect(suitability('alike', subjectOf(30))).toBe('suits');
  expect(suitability('classes', subjectOf(99))).toBe('too-few');
  expect(suitability('classes', subjectOf(100))).toBe('suits');
  // Two answers are fewer than the three criteria.
  expect(suitability('weights', subjectOf(100))).toBe('impression');
  expect(offered(subjectOf(99))).toEqual(['alike', 'strictness', 'weights']);
});

test('without respondents only everybody alike is offered', () => {
  const { data, ...rest } = subjectOf(100);
  const nobody = { ...rest, data: { ...data, people: undefined } };
  expect(sizeOf(nobody)).toBeUndefined();
  expect(offered(nobody)).toEqual(['alike']);
});
