import { ok, type Result } from '../lib/result.ts';
import { eraseRuns } from '../storage/answers.ts';
import type { StorageProblem } from '../storage/database.ts';
import { forgetFits } from '../storage/forget-fits.ts';
import { tellTabs } from '../storage/tabs.ts';
import type { Run } from '../survey/run.ts';
import type { Survey } from './survey.ts';

type Erased = Promise<Result<void, StorageProblem>>;

/** Erases the run on screen from this device. */
export function eraseMine(survey: Survey): Erased {
  const { value } = survey.session;
  return erase(survey, value.kind === 'taking-part' ? [value.run] : []);
}

/** Erases every run of this study from this device, damaged ones too. */
export function eraseAll(survey: Survey): Erased {
  return erase(survey, survey.all(), survey.study.id);
}

async function erase(survey: Survey, runs: readonly Run[], study?: string): Erased {
  const ids = runs.map(({ id }) => id);
  // Before they are erased: what is written meanwhile would put them back.
  const takeBack = survey.writer.drop(ids);
  const erased = await eraseRuns(ids, study);
  const forgotten = await forgetFits();
  if (survey.onDisk && !(erased.ok && forgotten.ok)) {
    takeBack();
    return erased.ok ? forgotten : erased;
  }
  tellTabs({ kind: 'erased', ids });
  if (study) survey.damaged.value = 0;
  survey.leave(survey.others.value.filter(({ id }) => !ids.includes(id)));
  return ok(undefined);
}
