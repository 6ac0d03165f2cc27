import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { diagnose } from '../../src/design/diagnosis.ts';
import { ratedProfiles } from '../../src/study/rated-profiles.ts';
import { Study, type Text } from '../../src/study/study.ts';
import { loadTemplate, templateIds } from '../../src/study/templates.ts';

const studies = await Promise.all(templateIds.map(loadTemplate));

/** Every text of a study in both languages, wherever it stands. */
function everyText(part: unknown): Text[] {
  if (typeof part !== 'object' || part === null) return [];
  if ('nl' in part && 'en' in part) return [part as Text];
  return Object.values(part).flatMap(everyText);
}

describe.each(studies.map((study) => [study.id, study] as const))('the template %s', (id, study) => {
  const design = diagnose(study);

  test('is a valid study under the id it is loaded by', () => {
    expect(v.safeParse(Study, study).issues).toBeUndefined();
    expect(templateIds).toContain(id);
  });

  test('says everything in Dutch and English, without exclamation marks or stray spaces', () => {
    const said = everyText(study).flatMap(({ nl, en }) => [nl, en]);
    expect(said.length).toBeGreaterThan(60);
    // Who asks, contact, purpose, retention, withdrawal and consent are the researcher's to write.
    expect(said.filter((text) => text === '')).toHaveLength(12);
    for (const text of said.filter(Boolean)) expect(text).toMatch(/^\S[^!]*\S$/);
  });

  test('has short names of at most 24 characters and criterion names of at most 60', () => {
    for (const { short } of [...study.criteria, ...study.questions]) {
      expect(short.nl.length).toBeLessThanOrEqual(24);
      expect(short.en.length).toBeLessThanOrEqual(24);
    }
    for (const { name } of study.criteria) expect(name.nl.length).toBeLessThanOrEqual(60);
  });

  test('has ids that differ: criteria, questions, and within each their levels or options', () => {
    const lists = [
      study.criteria,
      study.questions,
      ...study.criteria.map(({ levels }) => levels),
      ...study.questions.map(({ options }) => options),
    ];
    for (const list of lists) expect(new Set(list.map((item) => item.id)).size).toBe(list.length);
  });

  test('shows every level as equally often as the number of scenarios allows', () => {
    for (const { counts } of design.balance)
      expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
  });

  test('leaves at least 5 degrees of freedom to check the model with, and no findings', () => {
    expect(design.residualDf).toBeGreaterThanOrEqual(5);
    expect(design.findings).toEqual([]);
  });

  test('is near orthogonal: D-efficiency over 95 and no two criteria correlated over 0.15', () => {
    expect(design.dEfficiency).toBeGreaterThan(95);
    expect(design.correlations[0]!.value).toBeLessThan(0.15);
  });

  test('has no two scenarios that differ in one criterion or none', () => {
    const profiles = ratedProfiles(study);
    const differences = profiles.flatMap((one, s) =>
      profiles.slice(s + 1).map((other) => one.filter((level, c) => level !== other[c]).length),
    );
    expect(Math.min(...differences)).toBeGreaterThanOrEqual(2);
  });
});

test('the data-sharing template has the shape of the published study', () => {
  const study = studies[templateIds.indexOf('data-sharing')]!;
  expect(study.criteria).toHaveLength(10);
  expect(study.design.scenarios).toHaveLength(21);
  expect(diagnose(study).weights).toBeLessThanOrEqual(15);
  expect(study.statement.nl).toBe('Ik vind dat de gegevens gedeeld moeten worden');
  expect(study.answer).toMatchObject({ kind: 'scale', points: { length: 5 } });
  expect(study.questions.map(({ options }) => options.length)).toEqual([3, 3, 4, 4, 3]);
  expect(study.minimumGroup).toBe(10);
});

test('the benefits template fits a room: 6 criteria, 12 yes/no scenarios, 2 questions, 4 minutes', () => {
  const study = studies[templateIds.indexOf('benefits')]!;
  expect(study.criteria).toHaveLength(6);
  expect(study.design.scenarios).toHaveLength(12);
  expect(study.answer.kind).toBe('yes-no');
  expect(study.questions).toHaveLength(2);
  expect(study.minutes).toBe(4);
  expect(study.minimumGroup).toBe(5);
});
