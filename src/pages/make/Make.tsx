import { useEffect } from 'preact/hooks';
import { makeTexts } from '../../i18n/make.ts';
import { missingTexts } from '../../i18n/make-missing.ts';
import { makePreviewTexts } from '../../i18n/make-preview.ts';
import { localised } from '../../i18n/texts.ts';
import type { History } from '../../lib/history.ts';
import { unreachable } from '../../lib/unreachable.ts';
import { unopenedWhy } from '../../problems/unopened.ts';
import { making, openDraft, wantedField, wantField } from '../../state/making.ts';
import { endSearches, isSearching } from '../../state/searches.ts';
import { type Missing, missing } from '../../study/missing.ts';
import { type MakeStep, makeSteps } from '../../study/steps.ts';
import type { Study } from '../../study/study.ts';
import { Details } from '../../ui/Details.tsx';
import { StudyFrame } from '../../ui/StudyFrame.tsx';
import { StudyUnopened } from '../../ui/StudyUnopened.tsx';
import { CriteriaStep } from './CriteriaStep.tsx';
import { JudgementStep } from './JudgementStep.tsx';
import { Lost } from './Lost.tsx';
import { MissingList } from './MissingList.tsx';
import { Preview } from './Preview.tsx';
import { Prior } from './Prior.tsx';
import { QuestionsStep } from './QuestionsStep.tsx';
import { SaveLine } from './SaveLine.tsx';
import { ScenariosStep } from './ScenariosStep.tsx';
import { StepLinks } from './StepLinks.tsx';
import { TextsStep } from './TextsStep.tsx';
import { TryStep } from './TryStep.tsx';
import { useUndoKeys } from './useUndoKeys.ts';
import { VersionNote } from './VersionNote.tsx';
import './make.css';

/**
 * Making a study, step by step.
 *
 * @param isLeft - whether what comes after this step is none of this study: each step is a page of its own
 */
export function Make({
  id,
  step,
  isLeft,
}: {
  readonly id: string;
  readonly step: string | undefined;
  readonly isLeft: () => boolean;
}) {
  useEffect(() => {
    void openDraft(id);
    return () => {
      if (isLeft()) endSearches();
    };
  }, [id]);
  const text = makeTexts();
  const now = making.value;
  switch (now.kind) {
    case 'opening':
      return <h1>{text.opening}</h1>;
    case 'unopened':
      return <StudyUnopened why={unopenedWhy(now.problem)} onAgain={() => void openDraft(id)} />;
    case 'ready':
      // Another study, until this one is read.
      if (now.history.present.id !== id) return <h1>{text.opening}</h1>;
      return <Editor history={now.history} at={makeSteps.find((known) => known === step) ?? 'texts'} />;
    default:
      return unreachable(now);
  }
}

function Editor({ history, at }: { readonly history: History<Study>; readonly at: MakeStep }) {
  const { present: study } = history;
  const items = missing(study);
  useUndoKeys();
  // Also when the field is in the step that is on the page already.
  const wanted = wantedField.value;
  useEffect(() => showWanted(wanted));
  return (
    <StudyFrame
      id={study.id}
      title={localised(study.title)}
      place="make"
      steps={steps(study.id, at, items)}
      {...(beside.includes(at) && { aside: <Beside study={study} /> })}
    >
      <h1>{makeTexts().steps[at]}</h1>
      <SaveLine history={history} />
      <VersionNote study={study} />
      <Prior study={study} />
      <MissingList study={study} items={items} at={at} />
      <Lost />
      {previewed.includes(at) && <Below study={study} />}
      <Step study={study} at={at} />
      <StepLinks id={study.id} at={at} />
    </StudyFrame>
  );
}

/** The steps in which one sees better what one does with a scenario in view; in the last its table needs the room. */
const previewed: readonly MakeStep[] = ['judgement', 'criteria', 'scenarios'];
const beside: readonly MakeStep[] = ['judgement', 'criteria'];

function Beside({ study }: { readonly study: Study }) {
  const { title } = makePreviewTexts();
  return (
    <section aria-label={title}>
      <h2 class="preview-title">{title}</h2>
      <Preview study={study} />
    </section>
  );
}

function Below({ study }: { readonly study: Study }) {
  return (
    <div class="preview-below">
      <Details summary={makePreviewTexts().title}>
        <Preview study={study} />
      </Details>
    </div>
  );
}

function Step({ study, at }: { readonly study: Study; readonly at: MakeStep }) {
  switch (at) {
    case 'texts':
      return <TextsStep study={study} />;
    case 'judgement':
      return <JudgementStep study={study} />;
    case 'criteria':
      return <CriteriaStep study={study} />;
    case 'questions':
      return <QuestionsStep study={study} />;
    case 'scenarios':
      return <ScenariosStep study={study} />;
    case 'try':
      return <TryStep study={study} />;
    default:
      return unreachable(at);
  }
}

function steps(id: string, at: MakeStep, items: readonly Missing[]) {
  return makeSteps.map((step) => ({
    href: `#/study/${id}/make/${step}`,
    label: makeTexts().steps[step],
    current: step === at,
    note: noteOn(step, items),
  }));
}

/** How far a step is: that its scenarios are being searched, or how much is missing in it. */
function noteOn(step: MakeStep, items: readonly Missing[]): string | undefined {
  if (step === 'scenarios' && isSearching.value) return makeTexts().searching;
  const count = items.filter((item) => item.step === step).length;
  return count > 0 ? missingTexts().short(count) : undefined;
}

/** Brings the reader to the field that was asked for, once it is on the page. */
function showWanted(wanted: string | undefined): void {
  const field = wanted && document.getElementById(wanted);
  if (!field) return;
  wantField(undefined);
  field.focus({ preventScroll: true });
  field.scrollIntoView({ block: 'center' });
}
