import { fail, ok, type Result } from '../lib/result.ts';
import { toResponse } from '../response/from-run.ts';
import type { Response } from '../response/response.ts';
import { simulate } from '../response/simulate.ts';
import { loadRuns } from '../storage/answers.ts';
import type { StorageProblem } from '../storage/database.ts';
import type { Study } from '../study/study.ts';
import { loadTemplate, type TemplateId, templateIds } from '../study/templates.ts';

/** A study with the answers there are. */
export type OpenStudy = {
  readonly study: Study;
  /** In the order they were finished. */
  readonly responses: readonly Response[];
  /** When each was finished, in milliseconds since 1970; empty for simulated ones. */
  readonly finishedAt: readonly number[];
  /** The seed the answers were simulated from; undefined for answers people gave. */
  readonly seed: number | undefined;
};

export type OpenProblem = { readonly kind: 'unknown-study' } | StorageProblem;

/** Opens a template with its answers: simulated for the reference study, else those given on this device. */
export async function openStudy(id: string): Promise<Result<OpenStudy, OpenProblem>> {
  if (!isTemplate(id)) return fail({ kind: 'unknown-study' });
  const study = await loadTemplate(id);
  if (id === 'data-sharing') {
    const { recipe, seed } = await import('../response/recipes/data-sharing.ts');
    return ok({ study, responses: simulate(study, recipe, seed), finishedAt: [], seed });
  }
  const loaded = await loadRuns(study.id);
  if (!loaded.ok) return loaded;
  const finished = loaded.value.items
    .filter((run) => run.finishedAt !== undefined)
    .sort((a, b) => a.finishedAt! - b.finishedAt!);
  const finishedAt = finished.map((run) => run.finishedAt!);
  return ok({ study, responses: finished.map(toResponse), finishedAt, seed: undefined });
}

function isTemplate(id: string): id is TemplateId {
  return (templateIds as readonly string[]).includes(id);
}
