import { batch, effect } from '@preact/signals';
import { stepsBack } from '../survey/steps-back.ts';
import type { Survey } from './survey.ts';

/**
 * Makes Back and Forward of the browser go to the screen before and after, as its own buttons do: the history
 * has an entry for each screen before this one. An entry holds a number; the address stays as it was.
 */
export function followBrowserBack(survey: Survey): void {
  const link = location.hash;
  let entry = entryNow();
  /** Whether we are on our way to another entry: it is reached later, and told of as if someone went there. */
  let underWay = false;
  const keepUp = () => {
    const steps = stepsBefore(survey);
    if (steps === undefined || underWay) return;
    while (entry < steps) history.pushState(++entry, '');
    if (entry === steps) return;
    underWay = true;
    history.go(steps - entry);
  };
  effect(keepUp);
  addEventListener('popstate', () => {
    // Another link in the same tab is another study.
    if (location.hash !== link) return;
    entry = entryNow();
    if (!underWay) batch(() => goTo(survey, entry));
    underWay = false;
    keepUp();
  });
}

/** As far as the survey lets one go: not past what has no answer, nor into a run that is over. */
function goTo(survey: Survey, entry: number): void {
  const steps = stepsBefore(survey);
  if (steps === undefined || steps === entry) return;
  survey.act({ kind: steps > entry ? 'back' : 'next' });
  const reached = stepsBefore(survey)!;
  if (Math.abs(reached - entry) < Math.abs(steps - entry)) goTo(survey, entry);
}

/** Undefined while what is on this device is being read. */
function stepsBefore({ study, session: { value } }: Survey): number | undefined {
  if (value.kind === 'opening') return undefined;
  return value.kind === 'taking-part' ? stepsBack(study, value.run) : 0;
}

function entryNow(): number {
  return typeof history.state === 'number' ? history.state : 0;
}
