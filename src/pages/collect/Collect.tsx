import { useEffect } from 'preact/hooks';
import { collectTexts } from '../../i18n/collect.ts';
import { localised } from '../../i18n/texts.ts';
import { unreachable } from '../../lib/unreachable.ts';
import { unopenedWhy } from '../../problems/unopened.ts';
import { notRemoved } from '../../response/received.ts';
import { forgetCleared } from '../../state/clear-aside.ts';
import { collecting, leaveCollection, openCollection } from '../../state/collection.ts';
import { forgetReport } from '../../state/intake.ts';
import { ButtonLink } from '../../ui/Button.tsx';
import { StudyFrame } from '../../ui/StudyFrame.tsx';
import { StudyUnopened } from '../../ui/StudyUnopened.tsx';
import { CameraSection } from './CameraSection.tsx';
import { Incoming } from './Incoming.tsx';
import { IntakeOutcome } from './IntakeOutcome.tsx';
import { Invited } from './Invited.tsx';
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
      forgetCleared();
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
      return <StudyUnopened why={unopenedWhy(now.problem)} onAgain={() => void openCollection(id)} />;
    case 'ready':
      return (
        <StudyFrame id={id} title={localised(now.study.title)} place="collect">
          <h1>{text.title}</h1>
          <ReceivedNumber collection={now} />
          {now.versions.length === 0 ? (
            <NotShared id={id} />
          ) : (
            <>
              <CameraSection />
              <Incoming />
              <RoomControls id={id} />
            </>
          )}
          <SetAsideList items={now.refused} />
          <IntakeOutcome begun="again" />
          <ReceivedList collection={now} />
          {now.versions.length > 0 && <Invited id={id} answered={notRemoved(now.received).length} />}
          <Laptops collection={now} />
        </StudyFrame>
      );
    default:
      return unreachable(now);
  }
}

function NotShared({ id }: { readonly id: string }) {
  const text = collectTexts();
  return (
    <>
      <p>{text.notShared}</p>
      <ButtonLink kind="primary" href={`#/study/${id}/share`}>
        {text.toShare}
      </ButtonLink>
    </>
  );
}
