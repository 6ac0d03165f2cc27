import type { Advice } from '../advice/advise.ts';
import type { PanelStudy } from '../advice/panel.ts';
import { caseTexts } from '../i18n/case.ts';
import { caseChoiceTexts } from '../i18n/case-choice.ts';
import { formatNumber } from '../i18n/format.ts';
import { unreachable } from '../lib/unreachable.ts';
import type { Gated } from '../results/gate.ts';
import type { Estimate } from '../results/interval.ts';
import type { ScenarioRatings } from '../results/ratings.ts';
import { DataTable } from '../ui/figures/DataTable.tsx';
import { Figure } from '../ui/figures/Figure.tsx';
import { LikertBars } from '../ui/figures/LikertBars.tsx';
import type { LikertRow } from '../ui/figures/likertLayout.ts';
import type { Table } from '../ui/figures/table.ts';
import { scaleOf } from './answerScale.ts';
import { of100Cells } from './cells.ts';
import type { Whose } from './whose.ts';
import { categoryNames } from './words.ts';

/** What was counted in the study's scenario that is this very case, as far as it may be shown. */
export type Counted = { readonly number: number; readonly ratings: Gated<ScenarioRatings> };

/** The expected share of each answer, and beside it the raw counts where the case is a scenario of the study. */
export function SharesFigure(props: {
  readonly study: PanelStudy;
  readonly whose: Whose;
  readonly advice: Advice;
  readonly previous: Estimate | undefined;
  readonly counted: Counted | undefined;
}) {
  const { study, whose, advice, previous, counted } = props;
  const text = caseTexts();
  const answers = categoryNames(study);
  const table = sharesTable(answers, advice, counted);
  return (
    <>
      <Figure
        title={text.likertTitle}
        {...whose}
        fileName={`${study.id}-case-answers`}
        table={table}
        note={previous && likertNote(study)}
        draw={(width) => (
          <LikertBars
            width={width}
            text={text.likertText(inWords(answers, advice))}
            categories={answers}
            scale={scaleOf(study)}
            axis={{ kind: 'shares' }}
            rows={rows(study, advice, previous, counted)}
          />
        )}
      />
      {counted && <CountedAnswers {...{ whose, counted, table }} />}
    </>
  );
}

/** What the mark of the old share says. */
function likertNote({ answer }: PanelStudy): string {
  const text = caseTexts();
  switch (answer.kind) {
    case 'scale':
      return text.likertNote;
    case 'yes-no':
      return text.likertNoteYesNo;
    case 'choice':
      return caseChoiceTexts().likertNote;
    default:
      return unreachable(answer);
  }
}

/** The expected shares with the old one as a mark, and below them what was counted. */
function rows(
  { answer }: PanelStudy,
  advice: Advice,
  previous: Estimate | undefined,
  counted: Counted | undefined,
): LikertRow[] {
  const text = caseTexts();
  // Those who agree are at the end of the bar, those who choose the case at its start.
  const fromStart = (share: number) => (answer.kind === 'choice' ? share : 1 - share);
  const expected: LikertRow = {
    id: 'expected',
    kind: 'answers',
    label: text.predicted,
    values: advice.shares.map((share) => share?.value ?? 0),
    ...(previous && { before: fromStart(previous.value) }),
  };
  if (counted?.ratings.kind !== 'shown') return [expected];
  const { counts, people } = counted.ratings.value;
  const label = text.counted(counted.number);
  return [expected, { id: 'counted', kind: 'answers', label, values: counts, n: people }];
}

/**
 * The counts as they are, in sight: they are what the model has to stand up to. On paper they stand in the figure's
 * table.
 */
function CountedAnswers(props: { readonly whose: Whose; readonly counted: Counted; readonly table: Table }) {
  const { number, ratings } = props.counted;
  const text = caseTexts();
  if (ratings.kind !== 'shown') return <p class="case-counted">{text.countedHidden(number)}</p>;
  const people = text.people(formatNumber(ratings.value.people), props.whose.simulated);
  return (
    <div class="case-counted screen-only">
      <p>{text.isScenario(number, people)}</p>
      <DataTable table={props.table} />
    </div>
  );
}

function sharesTable(answers: readonly string[], advice: Advice, counted: Counted | undefined): Table {
  const text = caseTexts();
  const shown = counted?.ratings.kind === 'shown' ? counted.ratings.value : undefined;
  return {
    caption: text.sharesCaption,
    columns: [
      { head: text.answer },
      { head: text.predictedOf100, decimals: 0 },
      { head: text.low, decimals: 0 },
      { head: text.high, decimals: 0 },
      ...(shown ? [{ head: text.countedOf(formatNumber(shown.people)), decimals: 0 }] : []),
    ],
    rows: answers.map((answer, c) => [
      answer,
      ...of100Cells(advice.shares[c]),
      ...(shown ? [shown.counts[c]!] : []),
    ]),
  };
}

function inWords(answers: readonly string[], advice: Advice): string {
  return answers
    .map((answer, c) => `${answer} ${formatNumber(100 * (advice.shares[c]?.value ?? 0))}`)
    .join(', ');
}
