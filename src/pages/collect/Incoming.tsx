import { useId, useRef } from 'preact/hooks';
import { collectTexts } from '../../i18n/collect.ts';
import { intake, stopIntake, takeFiles, takeText } from '../../state/intake.ts';
import { Button } from '../../ui/Button.tsx';
import { FileDrop } from '../../ui/FileDrop.tsx';
import { Progress } from '../../ui/Progress.tsx';
import { ReportView } from './ReportView.tsx';

/** Text pasted and files picked or dropped, with what came of the last of them. */
export function Incoming() {
  const text = collectTexts();
  const now = intake.value;
  return (
    <>
      <Paste />
      <div class="outcome">
        {now.kind === 'running' && <Progress sentence={text.running} done={now.done} onCancel={stopIntake} />}
        {now.kind === 'done' && <ReportView report={now.report} />}
      </div>
      <Files />
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
  return (
    <section class="section">
      <h2>{text.files}</h2>
      <FileDrop
        choose={text.choose}
        orDrop={text.orDrop}
        form={text.filesHelp}
        multiple
        onFiles={(files) => void takeFiles(files)}
      />
    </section>
  );
}
