import { useId, useRef } from 'preact/hooks';
import { collectTexts } from '../../i18n/collect.ts';
import { takeFiles, takeText } from '../../state/intake.ts';
import { Button } from '../../ui/Button.tsx';
import { FileDrop } from '../../ui/FileDrop.tsx';
import { IntakeOutcome } from './IntakeOutcome.tsx';

/** Text pasted and files picked or dropped, each with what came of it. */
export function Incoming() {
  return (
    <>
      <Paste />
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
    <section class="section" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{text.paste}</h2>
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
      <IntakeOutcome begun="paste" />
    </section>
  );
}

function Files() {
  const text = collectTexts();
  const id = useId();
  return (
    <section class="section" aria-labelledby={id}>
      <h2 id={id}>{text.files}</h2>
      <FileDrop
        choose={text.choose}
        orDrop={text.orDrop}
        form={text.filesHelp}
        multiple
        onFiles={(files) => void takeFiles(files)}
      />
      <IntakeOutcome begun="files" />
    </section>
  );
}
