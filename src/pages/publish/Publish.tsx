import { useEffect } from 'preact/hooks';
import { publishTexts } from '../../i18n/publish.ts';
import { unreachable } from '../../lib/unreachable.ts';
import { unopenedWhy } from '../../problems/unopened.ts';
import { openLastPublication } from '../../state/last-publication.ts';
import { change } from '../../state/published-links.ts';
import { openPublishing, type Publishing, publishing, stopPublishing } from '../../state/publishing.ts';
import { Broken } from '../../ui/Broken.tsx';
import { Progress } from '../../ui/Progress.tsx';
import { Stopped } from '../../ui/Stopped.tsx';
import { StudyUnopened } from '../../ui/StudyUnopened.tsx';
import { MadeFrame } from '../../views/MadeFrame.tsx';
import { NoFit } from '../../views/NoFit.tsx';
import { ReadyModel } from './ReadyModel.tsx';
import './publish.css';

/** Where a study's model is published: what is in it, what is said with it, and the ways to it. */
export function Publish({ id }: { readonly id: string }) {
  useEffect(() => {
    void openPublishing(id);
    void openLastPublication(id, new URL('.', location.href).href);
    return () => {
      stopPublishing();
      change({});
    };
  }, [id]);
  const { value } = publishing;
  return 'open' in value ? (
    <MadeFrame study={value.open.study} made={value.open.collected !== undefined} place="publish">
      <Stage id={id} />
    </MadeFrame>
  ) : (
    <Stage id={id} />
  );
}

function Stage({ id }: { readonly id: string }) {
  const { value } = publishing;
  const text = publishTexts();
  if (value.kind === 'unopened') {
    return <StudyUnopened why={unopenedWhy(value.problem)} onAgain={() => void openPublishing(id)} />;
  }
  return (
    <>
      <h1>{text.title}</h1>
      <Body id={id} value={value} />
    </>
  );
}

function Body(props: { readonly id: string; readonly value: Exclude<Publishing, { kind: 'unopened' }> }) {
  const { id, value } = props;
  const text = publishTexts();
  const again = () => void openPublishing(id);
  switch (value.kind) {
    case 'opening':
      return <p role="status">{text.opening}</p>;
    case 'too-few':
      return <Closed id={id} sentence={text.tooFew(value.needed)} why={text.tooFewWhy} />;
    case 'fitting':
      return <Progress sentence={text.fitting} done={value.done} onCancel={stopPublishing} />;
    case 'stopped':
      return <Stopped sentence={text.stopped} again={text.again} onAgain={again} />;
    case 'no-fit':
      return <NoFit sentence={text.noFit} study={value.open.study} problems={value.problems} />;
    case 'no-errors':
      return <Closed id={id} sentence={text.noErrors} />;
    case 'broken':
      return <Broken error={value.error} onAgain={again} />;
    case 'ready':
      return <ReadyModel ready={value} />;
    default:
      return unreachable(value);
  }
}

function Closed(props: { readonly id: string; readonly sentence: string; readonly why?: string }) {
  return (
    <>
      <p class="lead">{props.sentence}</p>
      {props.why && <p>{props.why}</p>}
      <p>
        <a href={`#/study/${props.id}/results`}>{publishTexts().toResults}</a>
      </p>
    </>
  );
}
