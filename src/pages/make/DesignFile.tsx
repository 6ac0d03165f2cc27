import { useEffect } from 'preact/hooks';
import { designFileTexts } from '../../i18n/design-file.ts';
import { language } from '../../i18n/language.ts';
import { designFileProblem } from '../../problems/design-file-problem.ts';
import {
  bringDesign,
  designFile,
  designFileOf,
  leaveDesignFile,
  savedLayouts,
} from '../../state/design-file.ts';
import type { Study } from '../../study/study.ts';
import { Button } from '../../ui/Button.tsx';
import { Details } from '../../ui/Details.tsx';
import { FileDrop } from '../../ui/FileDrop.tsx';
import { saveFile } from '../../ui/figures/saveFile.ts';
import { Problem } from '../../ui/Problem.tsx';

/** Where a design that was made elsewhere is brought in, and how that went. */
export function BringDesign({ study }: { readonly study: Study }) {
  const text = designFileTexts();
  useEffect(() => leaveDesignFile, []);
  const run = designFile.value;
  const brought = run.kind === 'brought' && run.design === study.design ? run : undefined;
  const told = run.kind === 'failed' ? designFileProblem(study, run.problem) : undefined;
  return (
    <Details summary={text.bring}>
      <FileDrop
        choose={text.choose}
        orDrop={text.orDrop}
        form={text.form}
        accept=".csv,.tsv,.tab,.txt,.ngd,text/csv,text/tab-separated-values,text/plain"
        onFiles={([file]) => void bringDesign(study, file!)}
      />
      <p role="status" class="positive">
        {brought && text.brought(brought.scenarios)}
        {brought &&
          brought.blocks > 1 &&
          ` ${brought.kept ? text.inBlocks(brought.blocks) : text.blocks(brought.blocks)}`}
      </p>
      {run.kind === 'failed' && told && (
        <Problem sentence={told.sentence}>
          <p>
            {told.next} {text.notTaken(run.file)}
          </p>
        </Problem>
      )}
    </Details>
  );
}

/** The design as a file for other programs. */
export function SaveDesign({ study }: { readonly study: Study }) {
  const text = designFileTexts();
  return (
    <Details summary={text.save}>
      {study.design.blocks && <p>{text.withoutBlocks}</p>}
      <ul class="save-design">
        {savedLayouts.map((layout) => (
          <li key={layout}>
            <Button
              kind="quiet"
              onClick={() => {
                const { name, type, content } = designFileOf(study, layout, language.value);
                saveFile(name, type, content);
              }}
            >
              {text.layouts[layout]}
            </Button>
          </li>
        ))}
      </ul>
    </Details>
  );
}
