import { makeTexts } from '../../i18n/make.ts';
import type { History } from '../../lib/history.ts';
import { storageProblem } from '../../problems/storage.ts';
import { draftSaving, openDraft, redo, undo } from '../../state/making.ts';
import type { Study } from '../../study/study.ts';
import { Button } from '../../ui/Button.tsx';
import { Problem } from '../../ui/Problem.tsx';
import { SavedNote } from '../../ui/SavedNote.tsx';

/** What is kept and when, and the way back and forth. */
export function SaveLine({ history }: { readonly history: History<Study> }) {
  const text = makeTexts();
  const saving = draftSaving.value;
  return (
    <div class="save-line">
      <Button kind="quiet" disabled={history.past.length === 0} onClick={undo}>
        {text.undo}
      </Button>
      <Button kind="quiet" disabled={history.future.length === 0} onClick={redo}>
        {text.redo}
      </Button>
      <SavedNote
        at={saving?.kind === 'saved' ? saving.at : saving?.kind === 'saving' ? saving.last : undefined}
        saving={saving?.kind === 'saving'}
      />
      {saving?.kind === 'failed' && <Problem sentence={storageProblem(saving.problem)} />}
      {saving?.kind === 'elsewhere' && (
        <Problem sentence={text.elsewhere}>
          <p>{text.elsewhereNext}</p>
          <Button onClick={() => void openDraft(history.present.id)}>{text.openKept}</Button>
        </Problem>
      )}
    </div>
  );
}
