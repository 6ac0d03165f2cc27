import { makeTexts } from '../../i18n/make.ts';
import { studyFrameTexts } from '../../i18n/study-frame.ts';
import { type MakeStep, makeSteps } from '../../study/steps.ts';

/** The step before and the step after, by name; after the last one comes sharing. */
export function StepLinks({ id, at }: { readonly id: string; readonly at: MakeStep }) {
  const text = makeTexts();
  const place = makeSteps.indexOf(at);
  const before = makeSteps[place - 1];
  const after = makeSteps[place + 1];
  return (
    <nav class="step-links" aria-label={text.beforeAndAfter}>
      {before && <a href={`#/study/${id}/make/${before}`}>{text.before(text.steps[before])}</a>}
      <a class="step-after" href={after ? `#/study/${id}/make/${after}` : `#/study/${id}/share`}>
        {text.after(after ? text.steps[after] : studyFrameTexts().places.share)}
      </a>
    </nav>
  );
}
