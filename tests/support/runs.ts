import type { Page } from 'playwright';
import type { Study } from '../../src/study/study.ts';
import { newRun, type Run } from '../../src/survey/run.ts';
import { step } from '../../src/survey/survey.ts';
import { putRecords } from './records.ts';

const day = Date.UTC(2026, 10, 24, 12);

/**
 * Finished runs as the respondent's page keeps them, a minute apart, the device handed on after each.
 *
 * @param category - person and scenario to the category picked
 * @param option - person and question to the index of the option picked
 */
export function finishedRuns(
  study: Study,
  people: number,
  category: (person: number, scenario: number) => number,
  option: (person: number, question: number) => number = (person, question) => (person + question) % 2,
): Run[] {
  return Array.from({ length: people }, (_, person) => {
    const at = day + 60_000 * person;
    let run = newRun(study, { id: `person-${String(person).padStart(3, '0')}`, seed: person, at });
    const go = (event: Parameters<typeof step>[2]) => {
      run = step(study, run, event, at);
    };
    go({ kind: 'next' });
    study.questions.forEach(({ id, options }, q) => {
      go({ kind: 'background', question: id, option: options[option(person, q)]!.id });
    });
    study.design.scenarios.forEach((_, scenario) => {
      go({ kind: 'answer', showing: scenario, category: category(person, scenario) });
    });
    for (let next = 0; next < study.design.scenarios.length + 1; next++) go({ kind: 'next' });
    go({ kind: 'finish' });
    go({ kind: 'leave' });
    return run;
  });
}

/** Puts runs on the device as if taken there. */
export function putRuns(page: Page, runs: readonly Run[]): Promise<void> {
  return putRecords(
    page,
    'afweging-answers',
    runs.map((run) => ['runs', run]),
  );
}
