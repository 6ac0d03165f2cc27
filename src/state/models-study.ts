import { signal } from '@preact/signals';
import { newest } from '../lib/newest.ts';
import { datasetOf } from '../response/dataset-of.ts';
import type { Response } from '../response/response.ts';
import { groupQuestions } from '../results/group-questions.ts';
import { memberQuestion } from '../results/membership.ts';
import type { Subject } from '../results/model-choice.ts';
import type { Shown } from '../results/shown.ts';
import { offered } from '../results/suitability.ts';
import type { OpenProblem } from '../storage/open-problem.ts';
import { codings } from '../study/coding.ts';
import { stopGroups, takeUpGroups } from './group-tests.ts';
import { keptModels } from './kept-models.ts';
import { leaveModels, takeUpModels } from './models.ts';
import { show } from './releases.ts';
import { type OpenStudy, openStudy } from './study.ts';

/** The study whose answers are modelled. */
export type Modelled =
  | { readonly kind: 'opening' }
  | { readonly kind: 'unopened'; readonly problem: OpenProblem }
  /** Too few people to show anything. */
  | { readonly kind: 'too-few'; readonly open: OpenStudy; readonly needed: number }
  | {
      readonly kind: 'ready';
      readonly open: OpenStudy;
      readonly shown: readonly Response[];
      readonly groups: Shown['groups'];
      readonly subject: Subject;
    };

export const modelled = signal<Modelled>({ kind: 'opening' });

const begin = newest();

/** Opens a study for the models of those of its people whose answers may be shown. */
export async function showModels(id: string): Promise<void> {
  const isNewest = begin();
  modelled.value = { kind: 'opening' };
  const found = await openStudy(id);
  if (!isNewest()) return;
  if (!found.ok) {
    modelled.value = { kind: 'unopened', problem: found.problem };
    return;
  }
  const { study, minimumAssumed, people, needed, groups } = await show(
    found.value.study,
    found.value.responses,
  );
  if (!isNewest()) return;
  const open = { ...found.value, study, minimumAssumed };
  if (people.length === 0) {
    modelled.value = { kind: 'too-few', open, needed };
    return;
  }
  const data = datasetOf(study, people);
  const members = groupQuestions(study, data.people ?? [], groups).map(({ question, options, background }) =>
    memberQuestion(
      question,
      options.map(({ option }) => option),
      background.group,
    ),
  );
  const subject = { data, criteria: codings(study.criteria), minimum: study.minimumGroup, members };
  // The answers themselves: on plain http a browser hashes nothing.
  const key = JSON.stringify([study, people]);
  takeUpModels(key, subject, offered(subject), keptModels(key));
  takeUpGroups(key);
  modelled.value = { kind: 'ready', open, shown: people, groups, subject };
}

/** Takes the study off the screen, and ends all work on it. */
export function leaveStudyModels(): void {
  begin();
  modelled.value = { kind: 'opening' };
  leaveModels();
  stopGroups();
}
