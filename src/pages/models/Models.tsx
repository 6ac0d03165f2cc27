import { useEffect } from 'preact/hooks';
import { modelsTexts } from '../../i18n/models.ts';
import { resultsTexts } from '../../i18n/results.ts';
import { localised } from '../../i18n/texts.ts';
import { unreachable } from '../../lib/unreachable.ts';
import { unopenedWhy } from '../../problems/unopened.ts';
import { fingerprint } from '../../state/fingerprint.ts';
import { fittedModels } from '../../state/models.ts';
import { leaveStudyModels, type Modelled, modelled, showModels } from '../../state/models-study.ts';
import type { Study } from '../../study/study.ts';
import { SimulatedLabel } from '../../ui/SimulatedLabel.tsx';
import { StudyUnopened } from '../../ui/StudyUnopened.tsx';
import { TitlePage } from '../../ui/TitlePage.tsx';
import { fitTold } from '../../views/fitTold.ts';
import { MadeFrame } from '../../views/MadeFrame.tsx';
import { parameterName } from '../../views/parameterName.ts';
import { howFacts, responseFacts } from '../../views/recruitmentWords.ts';
import { criterionName, levelName, optionName, questionName } from '../../views/studyNames.ts';
import { usePaperFacts } from '../../views/usePaperFacts.ts';
import { Comparison } from './Comparison.tsx';
import { drawnSeeds } from './drawnSeeds.ts';
import { GroupTests } from './GroupTests.tsx';
import { ModelList } from './ModelList.tsx';
import { NextRound } from './NextRound.tsx';
import type { Wording } from './wording.ts';
import './models.css';

type ModelsProps = {
  readonly id: string;
  /** Whether one comes for the tests of groups. */
  readonly toGroups: boolean;
};

/** Which model to choose for the answers to a study, and whether its groups differ. */
export function Models({ id, toGroups }: ModelsProps) {
  useEffect(() => {
    void showModels(id);
    return leaveStudyModels;
  }, [id]);
  const text = modelsTexts();
  const now = modelled.value;
  switch (now.kind) {
    case 'opening':
      return (
        <>
          <TitlePage>
            <h1>{text.title}</h1>
          </TitlePage>
          <p role="status">{text.opening}</p>
        </>
      );
    case 'unopened':
      return <StudyUnopened why={unopenedWhy(now.problem)} onAgain={() => void showModels(id)} />;
    case 'too-few':
      return (
        <MadeFrame study={now.open.study} made={now.open.collected !== undefined} place="results">
          <TitlePage>
            <h1>{text.title}</h1>
          </TitlePage>
          <p class="lead">{text.tooFew(now.needed)}</p>
          <ToResults id={id} />
        </MadeFrame>
      );
    case 'ready':
      return <Ready {...now} toGroups={toGroups} />;
    default:
      return unreachable(now);
  }
}

type ReadyProps = Extract<Modelled, { kind: 'ready' }> & Pick<ModelsProps, 'toGroups'>;

function Ready({ toGroups, ...ready }: ReadyProps) {
  const { open, shown, groups, subject } = ready;
  const text = modelsTexts();
  const { study } = open;
  const simulated = open.seed !== undefined;
  const who = [
    localised(study.title),
    resultsTexts().people(shown.length, simulated),
    ...responseFacts(open.collected?.recruited),
    ...howFacts(open.collected?.recruited),
    ...(simulated ? [resultsTexts().seed(open.seed)] : []),
  ];
  const wording = studyWording(study);
  const facts = usePaperFacts({ study, shown, seeds: drawnSeeds(fittedModels.value), fingerprint });
  return (
    <MadeFrame study={study} made={open.collected !== undefined} place="results">
      <TitlePage facts={facts}>
        <h1>{text.title}</h1>
        <p class="who">{who.join('\u00a0· ')}</p>
        {simulated && <SimulatedLabel />}
      </TitlePage>
      <p class="lead">{text.lead}</p>
      <p class="screen-only">
        {text.resultsUse} <a href={`#/study/${study.id}/results`}>{text.toResults}</a>
      </p>
      <ModelList subject={subject} wording={wording} />
      <Comparison
        subject={subject}
        wording={wording}
        answers={simulated ? 'simulated' : 'people'}
        fileName={study.id}
      />
      {study.questions.length > 0 && (
        <GroupTests {...{ study, groups, subject, wording, simulated }} arrives={toGroups} />
      )}
      <NextRound ready={ready} />
    </MadeFrame>
  );
}

function studyWording(study: Study): Wording {
  return {
    criterion: (id) => criterionName(study, id),
    level: (id, level) => levelName(study, id, level),
    question: (id) => questionName(study, id),
    option: (question, option) => optionName(study, question, option),
    parameter: (name) => parameterName(study, name),
    told: (problem) => fitTold(study, problem),
  };
}

function ToResults({ id }: { readonly id: string }) {
  return (
    <p>
      <a href={`#/study/${id}/results`}>{modelsTexts().toResults}</a>
    </p>
  );
}
