import { useEffect } from 'preact/hooks';
import { collectTexts } from '../../i18n/collect.ts';
import { localised } from '../../i18n/texts.ts';
import { unreachable } from '../../lib/unreachable.ts';
import { storageProblem } from '../../problems/storage.ts';
import { type Collecting, collecting, leaveCollection, openCollection } from '../../state/collection.ts';
import { forgetReport } from '../../state/intake.ts';
import { Button, ButtonLink } from '../../ui/Button.tsx';
import { Problem } from '../../ui/Problem.tsx';
import { StudyFrame } from '../../ui/StudyFrame.tsx';
import { CameraSection } from './CameraSection.tsx';
import { Incoming } from './Incoming.tsx';
import { Laptops } from './Laptops.tsx';
import { ReceivedList } from './ReceivedList.tsx';
import { ReceivedNumber } from './ReceivedNumber.tsx';
import { RoomControls } from './RoomControls.tsx';
import { SetAsideList } from './SetAsideList.tsx';
import './collect.css';

/** Where answers come in: the number received, the channels, what was set aside, and removing. */
export function Collect({ id }: { readonly id: string }) {
  useEffect(() => {
    void openCollection(id);
    return () => {
      leaveCollection();
      forgetReport();
    };
  }, [id]);
  const text = collectTexts();
  const now = collecting.value;
  switch (now.kind) {
    case 'opening':
      return (
        <>
          <h1>{text.title}</h1>
          <p role="status">{text.opening}</p>
        </>
      );
    case 'failed':
      return <Unopened id={id} problem={now.problem} />;
    case 'ready':
      return (
        <StudyFrame id={id} title={localised(now.study.title)} place="collect">
          <h1>{text.title}</h1>
          <ReceivedNumber collection={now} />
          {now.versions.length === 0 ? (
            <>
              <p>{text.notShared}</p>
              <ButtonLink kind="primary" href={`#/study/${id}/share`}>
                {text.toShare}
              </ButtonLink>
            </>
          ) : (
            <>
              <CameraSection />
              <Incoming />
              <RoomControls collection={now} />
            </>
          )}
          <SetAsideList items={now.refused} />
          <ReceivedList collection={now} />
          <Laptops collection={now} />
        </StudyFrame>
      );
    default:
      return unreachable(now);
  }
}

function Unopened(props: {
  readonly id: string;
  readonly problem: Extract<Collecting, { kind: 'failed' }>['problem'];
}) {
  const text = collectTexts();
  const { problem } = props;
  if (problem.kind === 'unknown-study') {
    return (
      <>
        <h1>{text.unknown}</h1>
        <p>
          <a href="#/studies">{text.toStudies}</a>
        </p>
      </>
    );
  }
  return (
    <>
      <h1>{text.unreadable}</h1>
      <Problem sentence={storageProblem(problem)}>
        <Button onClick={() => void openCollection(props.id)}>{text.again}</Button>
      </Problem>
    </>
  );
}
