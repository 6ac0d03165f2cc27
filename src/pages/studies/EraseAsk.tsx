import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { studiesTexts } from '../../i18n/studies.ts';
import { storageProblem } from '../../problems/storage.ts';
import type { eraseStudy } from '../../state/drafts.ts';
import { Button } from '../../ui/Button.tsx';
import { Problem } from '../../ui/Problem.tsx';

/** Asks once before something is erased for good; `children` are ways to keep it first. */
export function EraseAsk(props: {
  readonly ask: string;
  /** What cannot be undone, and what stays. */
  readonly final: string;
  readonly erase: () => ReturnType<typeof eraseStudy>;
  readonly onErased: () => void;
  readonly onCancel: () => void;
  readonly children?: ComponentChildren;
}) {
  const text = studiesTexts();
  const [failed, setFailed] = useState('');
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  const erase = async () => {
    const erased = await props.erase();
    if (erased.ok) props.onErased();
    else setFailed(storageProblem(erased.problem));
  };
  return (
    <div ref={box} tabIndex={-1} class="study-erase">
      {failed && <Problem sentence={failed} />}
      <p>
        <strong>{props.ask}</strong> {props.final}
      </p>
      <p class="actions">
        {props.children}
        <Button onClick={props.onCancel}>{text.eraseNo}</Button>
        <Button kind="danger" onClick={() => void erase()}>
          {text.eraseYes}
        </Button>
      </p>
    </div>
  );
}
