import { useEffect, useRef, useState } from 'preact/hooks';
import { formatList } from '../../i18n/format.ts';
import { studiesTexts } from '../../i18n/studies.ts';
import { storageProblem } from '../../problems/storage.ts';
import { eraseStudy, type Listed } from '../../state/drafts.ts';
import { Button } from '../../ui/Button.tsx';
import { Problem } from '../../ui/Problem.tsx';

/** Asks once, naming and counting what goes with the study. */
export function EraseStudy(props: {
  readonly listed: Listed;
  readonly title: string;
  readonly onErased: (title: string) => void;
  readonly onCancel: () => void;
}) {
  const text = studiesTexts();
  const { listed, title } = props;
  const [failed, setFailed] = useState('');
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  const parts = taken(listed.standing);
  const erase = async () => {
    const erased = await eraseStudy(listed.id);
    if (erased.ok) props.onErased(title);
    else setFailed(storageProblem(erased.problem));
  };
  return (
    <div ref={box} tabIndex={-1} class="study-erase">
      {failed && <Problem sentence={failed} />}
      <p>
        <strong>{text.eraseAsk(title, parts.length > 0 ? text.eraseWith(formatList(parts)) : '')}</strong>{' '}
        {text.eraseFinal}
      </p>
      <p class="study-actions">
        <Button onClick={props.onCancel}>{text.eraseNo}</Button>
        <Button kind="danger" onClick={() => void erase()}>
          {text.eraseYes}
        </Button>
      </p>
    </div>
  );
}

function taken({ versions, received, releases }: Listed['standing']): string[] {
  const text = studiesTexts();
  return [
    ...(versions > 0 ? [text.eraseVersions(versions)] : []),
    ...(received > 0 ? [text.eraseReceived(received)] : []),
    ...(releases > 0 ? [text.eraseReleases(releases)] : []),
  ];
}
