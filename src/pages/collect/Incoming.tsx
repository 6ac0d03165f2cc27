import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { collectTexts } from '../../i18n/collect.ts';
import { intake, stopIntake, takeFiles, takeText } from '../../state/intake.ts';
import { Button } from '../../ui/Button.tsx';
import { Progress } from '../../ui/Progress.tsx';
import { ReportView } from './ReportView.tsx';

/** Text pasted and files picked or dropped, with what came of the last of them. */
export function Incoming() {
  const text = collectTexts();
  const now = intake.value;
  return (
    <>
      <Paste />
      <Files />
      <div class="outcome">
        {now.kind === 'running' && <Progress sentence={text.running} done={now.done} onCancel={stopIntake} />}
        {now.kind === 'done' && <ReportView report={now.report} />}
      </div>
    </>
  );
}

function Paste() {
  const text = collectTexts();
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const take = () => {
    const { value } = field.current!;
    // Not through state: a mailbox of megabytes would be drawn again at every key.
    field.current!.value = '';
    void takeText(value);
  };
  return (
    <section class="section">
      <h2>{text.paste}</h2>
      <label class="label" for={id}>
        {text.pasteLabel}
      </label>
      <p id={`${id}-help`} class="help">
        {text.pasteHelp}
      </p>
      <textarea
        ref={field}
        id={id}
        aria-describedby={`${id}-help`}
        rows={4}
        spellcheck={false}
        autocomplete="off"
      />
      <p>
        <Button onClick={take}>{text.take}</Button>
      </p>
    </section>
  );
}

function Files() {
  const text = collectTexts();
  const id = useId();
  const over = useDrop((files) => void takeFiles(files));
  const pick = (event: { readonly currentTarget: HTMLInputElement }) => {
    const files = [...(event.currentTarget.files ?? [])];
    if (files.length > 0) void takeFiles(files);
    // So that the same files can be picked again.
    event.currentTarget.value = '';
  };
  return (
    <section class="section">
      <h2>{text.files}</h2>
      <div class={over ? 'drop drop-over' : 'drop'}>
        <p class="drop-choice">
          <input
            id={id}
            class="spoken"
            type="file"
            multiple
            aria-describedby={`${id}-help`}
            onChange={pick}
          />
          <label for={id} class="button button-secondary">
            {text.choose}
          </label>
          <span>{text.orDrop}</span>
        </p>
        <p id={`${id}-help`} class="small subtle">
          {text.filesHelp}
        </p>
      </div>
    </section>
  );
}

/** Takes files dropped on the page, which would otherwise leave the page; says whether one hovers. */
function useDrop(take: (files: readonly File[]) => void): boolean {
  const [over, setOver] = useState(false);
  useEffect(() => {
    const ended = new AbortController();
    const { signal } = ended;
    const hover = (event: DragEvent) => {
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      event.preventDefault();
      setOver(false);
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length > 0) take(files);
    };
    addEventListener('dragover', hover, { signal });
    addEventListener('dragleave', leave, { signal });
    addEventListener('drop', drop, { signal });
    return () => ended.abort();
  }, []);
  return over;
}
