import { useMemo } from 'preact/hooks';
import { choicesTexts } from '../../i18n/result-choices.ts';
import { figuresTexts } from '../../i18n/result-figures.ts';
import { figureRows } from '../../results/scenario-rows.ts';
import type { Fitted } from '../../state/results.ts';
import { divisionOf } from '../../study/division.ts';
import { ChoicesFigure } from './ChoicesFigure.tsx';
import { ConsistencyNote } from './ConsistencyNote.tsx';
import { GroupsFigure } from './GroupsFigure.tsx';
import { JudgedFigure } from './JudgedFigure.tsx';
import type { PageProps } from './page.ts';

/** The judgements themselves: per situation, and by a background question. */
export function RatingsSection({ fitted, ...page }: PageProps & { readonly fitted: Fitted | undefined }) {
  const { answer, questions, design } = page.open.study;
  const { blocks, anchors } = divisionOf(design);
  const tailored = design.tailored !== undefined;
  const { open, shown } = page;
  // Counted once: while fits run the page is drawn anew many times.
  const rows = useMemo(() => figureRows(open.study, shown), [open.study, shown]);
  // While others are fitted, the last fits are of other people than are shown.
  const agreeing = fitted?.people === page.shown ? fitted.agreeing : undefined;
  const choices = answer.kind === 'choice';
  // Without "none" a choice has no answer that means the same in every scenario.
  const comparable = !choices || answer.none !== null;
  return (
    <section class="section">
      <h2>{choices ? choicesTexts().choices : figuresTexts().ratings}</h2>
      {blocks > 1 && page.open.seed === undefined && <p>{figuresTexts().blocks(blocks, anchors)}</p>}
      {rows.length > 0 &&
        (choices ? (
          <ChoicesFigure {...page} rows={rows} />
        ) : (
          <JudgedFigure {...page} {...{ rows, agreeing }} />
        ))}
      <ConsistencyNote {...page} />
      {tailored && <p>{figuresTexts().tailored}</p>}
      {comparable && questions.length > 0 && <GroupsFigure {...page} />}
    </section>
  );
}
