import { nextToNothing } from '../../advice/agree-change.ts';
import type { Measures } from '../../advice/measures.ts';
import type { Fit } from '../../estimation/fit.ts';
import { measuresTexts } from '../../i18n/result-measures.ts';
import type { Fitted } from '../../state/results.ts';
import { Details } from '../../ui/Details.tsx';
import { DataTable } from '../../ui/figures/DataTable.tsx';
import { SaveTable } from '../../ui/figures/SaveTable.tsx';
import { agreeingAnswers, agreeWord } from '../../views/words.ts';
import { measuresTable } from './measuresTable.ts';
import type { PageProps } from './page.ts';

type Props = Pick<PageProps, 'open'> & Pick<Fitted, 'importance' | 'measures'> & { readonly fit: Fit };

/** Importance measured in other ways than figure 4 does, for those who want to compare. */
export function OtherMeasures({ open, fit, importance: order, measures }: Props) {
  const { study, seed } = open;
  const text = measuresTexts();
  if (order.every(({ kind }) => kind === 'not-estimable')) return null;
  const table = measuresTable(open, order, measures);
  const agree =
    study.answer.kind !== 'choice' &&
    text.changeNote(agreeWord(study), agreeingAnswers(study), nextToNothing);
  const missing = measures.some(isIncomplete) && text.missing;
  const notes = [text.strengthNote, agree, text.lossNote, missing, fit.ridge > 0 && text.early];
  return (
    <div class="measures">
      <Details summary={text.title}>
        <DataTable table={table} />
        {notes.map((note) => note && <p class="figure-note">{note}</p>)}
        <div class="screen-only">
          <SaveTable
            table={() => table}
            simulated={seed !== undefined}
            fileName={`${study.id}-${text.file}`}
          />
        </div>
      </Details>
    </div>
  );
}

function isIncomplete({ strength, agree, lost }: Measures): boolean {
  return Number.isNaN(strength.value) || Number.isNaN(agree?.change.value) || !lost;
}
