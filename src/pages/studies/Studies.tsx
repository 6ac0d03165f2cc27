import { useEffect, useState } from 'preact/hooks';
import { studiesTexts } from '../../i18n/studies.ts';
import { unreachable } from '../../lib/unreachable.ts';
import { unreadWhy } from '../../problems/unopened.ts';
import { listing, listStudies } from '../../state/drafts.ts';
import { Problem } from '../../ui/Problem.tsx';
import { DamagedStudies } from './DamagedStudies.tsx';
import { Device } from './Device.tsx';
import { NewStudy } from './NewStudy.tsx';
import { StudyCard } from './StudyCard.tsx';
import './studies.css';

/** The studies made on this device, and the ways to a new one. */
export function Studies() {
  const text = studiesTexts();
  useEffect(() => void listStudies(), []);
  return (
    <>
      <h1>{text.title}</h1>
      <p class="lead">{text.lead}</p>
      <List />
      <NewStudy />
      <Device />
    </>
  );
}

function List() {
  const text = studiesTexts();
  const [erased, setErased] = useState('');
  const now = listing.value;
  switch (now.kind) {
    case 'opening':
      return <p role="status">{text.opening}</p>;
    case 'failed': {
      const why = unreadWhy(now.problem);
      return (
        <Problem sentence={text.unreadable}>
          <p>
            {why.what} {why.next}
          </p>
        </Problem>
      );
    }
    case 'ready':
      return (
        <>
          <p role="status">{erased}</p>
          {now.setAside > 0 && (
            <DamagedStudies count={now.setAside} onErased={() => setErased(text.damagedErased)} />
          )}
          {now.studies.length === 0 && <p>{text.none}</p>}
          <ul class="studies">
            {now.studies.map((listed) => (
              <StudyCard
                key={listed.id}
                listed={listed}
                onErased={(title) => setErased(text.erased(title))}
              />
            ))}
          </ul>
        </>
      );
    default:
      return unreachable(now);
  }
}
