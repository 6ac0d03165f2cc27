import { useEffect } from 'preact/hooks';
import { makeTexts } from '../../i18n/make.ts';
import { localised } from '../../i18n/texts.ts';
import { unreachable } from '../../lib/unreachable.ts';
import { storageProblem } from '../../problems/storage.ts';
import { type Making, making, openDraft } from '../../state/making.ts';
import { type MakeStep, makeSteps } from '../../study/steps.ts';
import { StudyFrame } from '../../ui/StudyFrame.tsx';
import { Lost } from './Lost.tsx';
import { SaveLine } from './SaveLine.tsx';
import { TextsStep } from './TextsStep.tsx';
import './make.css';

/** Making a study, step by step. */
export function Make({ id, step }: { readonly id: string; readonly step: string | undefined }) {
  useEffect(() => void openDraft(id), [id]);
  const text = makeTexts();
  const now = making.value;
  switch (now.kind) {
    case 'opening':
      return <h1>{text.opening}</h1>;
    case 'unopened':
      return <Unopened problem={now.problem} />;
    case 'ready': {
      const { present: study } = now.history;
      const at = makeSteps.find((known) => known === step) ?? 'texts';
      return (
        <StudyFrame id={id} title={localised(study.title)} place="make" steps={steps(id, at)}>
          <h1>{text.steps[at]}</h1>
          <SaveLine history={now.history} />
          <Lost />
          {at === 'texts' && <TextsStep study={study} />}
        </StudyFrame>
      );
    }
    default:
      return unreachable(now);
  }
}

function steps(id: string, at: MakeStep) {
  return makeSteps.map((step) => ({
    href: `#/study/${id}/make/${step}`,
    label: makeTexts().steps[step],
    current: step === at,
  }));
}

function Unopened({ problem }: { readonly problem: Extract<Making, { kind: 'unopened' }>['problem'] }) {
  const text = makeTexts();
  const unknown = problem.kind === 'unknown-study';
  return (
    <>
      <h1>{unknown ? text.unknown : text.unreadable}</h1>
      {!unknown && <p>{storageProblem(problem)}</p>}
      <p>
        <a href="#/studies">{text.toStudies}</a>
      </p>
    </>
  );
}
