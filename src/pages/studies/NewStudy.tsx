import { useState } from 'preact/hooks';
import { studiesTexts } from '../../i18n/studies.ts';
import { storageProblem } from '../../problems/storage.ts';
import { studyFileProblem } from '../../problems/study-file.ts';
import { makeStudy, type Source } from '../../state/drafts.ts';
import { makeFromFile } from '../../state/study-files.ts';
import { templateIds } from '../../study/templates.ts';
import { Button } from '../../ui/Button.tsx';
import { Problem } from '../../ui/Problem.tsx';

/** The ways to a new study. */
export function NewStudy() {
  const text = studiesTexts();
  // Told when drawn, in the language of that moment.
  const [failed, setFailed] = useState<{ readonly told: () => string } | undefined>(undefined);
  const make = async (source: Source) => {
    const made = await makeStudy(source);
    if (made.ok) location.hash = `#/study/${made.value}/make`;
    else setFailed({ told: () => storageProblem(made.problem) });
  };
  const open = async (field: HTMLInputElement) => {
    const file = field.files?.[0];
    const made = file && (await makeFromFile(file));
    // So that the same file, once mended, can be picked again.
    field.value = '';
    if (made?.ok) location.hash = `#/study/${made.value}/make`;
    else if (made) setFailed({ told: () => studyFileProblem(made.problem) });
  };
  return (
    <section class="section">
      <h2>{text.newTitle}</h2>
      <p>{text.newLead}</p>
      {failed && <Problem sentence={failed.told()} />}
      <ul class="studies">
        {templateIds.map((id) => (
          <Way key={id} {...text.templates[id]} onClick={() => void make({ kind: 'template', id })} />
        ))}
        <Way name={text.empty} what={text.emptyWhat} onClick={() => void make({ kind: 'empty' })} />
        <li class="study-file">
          <input
            id="study-file"
            class="spoken"
            type="file"
            accept=".json,application/json"
            aria-describedby="study-file-what"
            onChange={(event) => void open(event.currentTarget)}
          />
          <label class="button button-quiet" for="study-file">
            {text.file}
          </label>
          <p id="study-file-what">{text.fileWhat}</p>
        </li>
      </ul>
    </section>
  );
}

function Way(props: { readonly name: string; readonly what: string; readonly onClick: () => void }) {
  return (
    <li>
      <Button kind="quiet" onClick={props.onClick}>
        {props.name}
      </Button>
      <p>{props.what}</p>
    </li>
  );
}
