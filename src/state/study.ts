import * as v from 'valibot';
import { ok, type Result } from '../lib/result.ts';
import { toResponse } from '../response/from-run.ts';
import type { Response } from '../response/response.ts';
import { simulate } from '../response/simulate.ts';
import { loadRuns } from '../storage/answers.ts';
import type { OpenProblem } from '../storage/open-problem.ts';
import { loadResponses, loadStudy, saveStudy } from '../storage/studio.ts';
import { Study } from '../study/study.ts';
import { loadTemplate, type TemplateId, templateIds } from '../study/templates.ts';
import { fits } from '../survey/run.ts';
import { type Collected, openMade } from './made-study.ts';

/** A study with the answers there are. */
export type OpenStudy = {
  readonly study: Study;
  /** Whether its smallest group is that of an earlier release which does not say what it was. */
  readonly minimumAssumed?: boolean;
  /** In the order they were finished. */
  readonly responses: readonly Response[];
  /** When each was finished, in milliseconds since 1970; empty for simulated ones. */
  readonly finishedAt: readonly number[];
  /** What came in for a study made here; undefined for the examples. */
  readonly collected?: Collected;
  /** The seed the answers were simulated from; undefined for answers people gave. */
  readonly seed: number | undefined;
};

type Finished = Pick<OpenStudy, 'responses' | 'finishedAt'>;

/** When the first of these people finished; undefined for simulated ones. */
export function firstFinishedAt(finished: Finished, people: readonly Response[]): number | undefined {
  return finishedAtOf(finished, people[0]);
}

/** When the last of them did. */
export function lastFinishedAt(finished: Finished, people: readonly Response[]): number | undefined {
  return finishedAtOf(finished, people.at(-1));
}

function finishedAtOf({ responses, finishedAt }: Finished, person: Response | undefined): number | undefined {
  return finishedAt[responses.findIndex(({ id }) => id === person?.id)];
}

/**
 * Opens a study made here with the responses received, or a template with its answers: simulated for the
 * reference study, else those given on this device.
 */
export async function openStudy(id: string): Promise<Result<OpenStudy, OpenProblem>> {
  if (!isTemplate(id)) return openReceived(id);
  const study = await loadTemplate(id);
  if (id === 'data-sharing') return ok(await openSimulated(study));
  const loaded = await loadRuns(study.id);
  if (!loaded.ok) return loaded;
  const finished = loaded.value.items
    .filter((run) => run.finishedAt !== undefined && fits(run, study))
    .sort((a, b) => a.finishedAt! - b.finishedAt!);
  const finishedAt = finished.map((run) => run.finishedAt!);
  return ok({ study, responses: finished.map((run) => toResponse(study, run)), finishedAt, seed: undefined });
}

async function openReceived(id: string): Promise<Result<OpenStudy, OpenProblem>> {
  const made = await openMade(id);
  if (!made.ok) return made;
  const { study, responses, receivedAt, collected } = made.value;
  return ok({ study, responses, finishedAt: receivedAt, collected, seed: undefined });
}

/** The reference study with its simulated respondents: those kept on this device, or made and kept now. */
async function openSimulated(study: Study): Promise<OpenStudy> {
  const { recipe, seed } = await import('../response/recipes/data-sharing.ts');
  const kept = await loadStudy(study.id);
  // Parsed as the kept one was, so that both have their keys in the same order.
  if (kept.ok && JSON.stringify(kept.value) === JSON.stringify(v.parse(Study, study))) {
    const loaded = await loadResponses(study.id);
    if (loaded.ok && loaded.value.items.length === recipe.people) {
      return { study, responses: loaded.value.items, finishedAt: [], seed };
    }
  }
  const responses = simulate(study, recipe, seed);
  // Where this device keeps nothing they are made again next time, and are the same.
  await saveStudy(study, responses);
  return { study, responses, finishedAt: [], seed };
}

function isTemplate(id: string): id is TemplateId {
  return (templateIds as readonly string[]).includes(id);
}
