import { useState } from 'preact/hooks';
import { stepTexts } from '../../i18n/respond-steps.ts';
import { unreachable } from '../../lib/unreachable.ts';
import type { Survey } from '../../state/survey.ts';
import type { Run } from '../../survey/run.ts';
import { Details } from '../../ui/Details.tsx';
import { Check } from './Check.tsx';
import { Done } from './Done.tsx';
import { Erase } from './Erase.tsx';
import { Hint } from './Hint.tsx';
import type { Introducing } from './introducing.ts';
import { Outcome } from './Outcome.tsx';
import { Questions } from './Questions.tsx';
import { Scenario } from './Scenario.tsx';
import { Waiting } from './Waiting.tsx';

// Loaded with the screens that they are for.
export { followBrowserBack } from '../../state/browser-back.ts';
export { prepareOffline } from '../../state/prepare-offline.ts';
export { Notices } from './Notices.tsx';

/**
 * What stands under the introduction before someone starts: a warning where this browser may keep nothing, and
 * what there is to see or still to hand over of the people before. Nothing on a trial, which keeps nothing.
 */
export function Beforehand({ survey }: { readonly survey: Survey }) {
  if (survey.untraced) return null;
  return (
    <>
      {survey.saving.value.kind !== 'memory' && <Hint />}
      {survey.finished.value > 0 &&
        (survey.study.key ? <Waiting survey={survey} /> : <Outcome survey={survey} />)}
    </>
  );
}

/** The screen of the place where the person is. Loaded after the introduction, before anyone can start. */
export function Place(props: {
  readonly survey: Survey;
  readonly run: Run;
  readonly Introduction: Introducing;
}) {
  const { survey, run, Introduction } = props;
  const { place } = run;
  // Kept here, since changing an answer leads away from the overview and back.
  const [open, setOpen] = useState(false);
  switch (place.kind) {
    case 'introduction':
      return (
        <Introduction survey={survey} ready>
          {null}
        </Introduction>
      );
    case 'questions':
      return <Questions survey={survey} run={run} />;
    case 'scenario':
      return (
        <Scenario
          key={place.position}
          survey={survey}
          run={run}
          position={place.position}
          changing={place.goal === 'check'}
        />
      );
    case 'check':
      return <Check survey={survey} run={run} open={open} onOpen={setOpen} />;
    case 'done':
      return <Done survey={survey} run={run} />;
    default:
      return unreachable(place);
  }
}

/**
 * What is kept on this device, what can clear it, and the way to erase it: one's own answers in sight, those
 * of everybody out of the way of the next person. Nothing on a trial, which keeps nothing.
 */
export function Device(props: { readonly survey: Survey; readonly onErased: () => void }) {
  if (props.survey.untraced) return null;
  const text = stepTexts();
  const started = props.survey.session.value.kind === 'taking-part';
  return (
    <>
      <Details summary={text.device}>
        {text.deviceWhat.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
        {!started && <Erase {...props} />}
      </Details>
      {started && <Erase {...props} />}
    </>
  );
}
