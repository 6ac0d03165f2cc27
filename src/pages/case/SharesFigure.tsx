import type { Advice } from '../../advice/advise.ts';
import { caseTexts } from '../../i18n/case.ts';
import { formatNumber } from '../../i18n/format.ts';
import { localised } from '../../i18n/texts.ts';
import { gatedDistribution } from '../../results/gate.ts';
import type { Estimate } from '../../results/interval.ts';
import { scenarioRatings } from '../../results/ratings.ts';
import { categories } from '../../study/study.ts';
import { DataTable } from '../../ui/figures/DataTable.tsx';
import { Figure } from '../../ui/figures/Figure.tsx';
import { LikertBars } from '../../ui/figures/LikertBars.tsx';
import type { LikertRow } from '../../ui/figures/likertLayout.ts';
import type { Table } from '../../ui/figures/table.ts';
import { of100Cells } from './cells.ts';
import { type Judges, source, subtitle } from './judges.ts';

type Props = {
  readonly judges: Judges;
  readonly advice: Advice;
  readonly previous: Estimate | undefined;
};

/** The expected share of each answer, and beside it the raw counts where the case is a scenario of the study. */
export function SharesFigure({ judges, advice, previous }: Props) {
  const { study } = judges.open;
  const text = caseTexts();
  const scale = study.answer.kind === 'scale';
  const answers = categories(study.answer).map(localised);
  const counted = countedAnswers(judges, advice.scenario);
  const table = sharesTable(answers, advice, counted);
  return (
    <>
      <Figure
        title={text.likertTitle}
        subtitle={subtitle(judges)}
        source={source(judges)}
        simulated={judges.simulated}
        fileName={`${study.id}-case-answers`}
        table={table}
        note={previous && (scale ? text.likertNote : text.likertNoteYesNo)}
        draw={(width) => (
          <LikertBars
            width={width}
            text={text.likertText(inWords(answers, advice))}
            categories={answers}
            scale={scale ? 'agreement' : 'yes-no'}
            axis={{ kind: 'shares' }}
            rows={rows(advice, previous, counted)}
          />
        )}
      />
      {counted && advice.scenario !== undefined && (
        <Counted {...{ judges, counted, table }} number={advice.scenario + 1} />
      )}
    </>
  );
}

/** The expected shares with the old one as a mark, and below them what was counted. */
function rows(
  advice: Advice,
  previous: Estimate | undefined,
  counted: CountedAnswers | undefined,
): LikertRow[] {
  const text = caseTexts();
  const expected: LikertRow = {
    id: 'expected',
    kind: 'answers',
    label: text.predicted,
    values: advice.shares.map((share) => share?.value ?? 0),
    ...(previous && { before: 1 - previous.value }),
  };
  if (counted?.kind !== 'shown') return [expected];
  const { scenario, counts, people } = counted.value;
  const label = text.counted(scenario + 1);
  return [expected, { id: 'counted', kind: 'answers', label, values: counts, n: people }];
}

/** The counts as they are, in sight: they are what the model has to stand up to. On paper they stand in the figure's table. */
function Counted(props: {
  readonly judges: Judges;
  readonly counted: CountedAnswers;
  readonly number: number;
  readonly table: Table;
}) {
  const { judges, counted, number } = props;
  const text = caseTexts();
  if (counted.kind !== 'shown') return <p class="case-counted">{text.countedHidden(number)}</p>;
  const people = text.people(formatNumber(counted.value.people), judges.simulated);
  return (
    <div class="case-counted screen-only">
      <p>{text.isScenario(number, people)}</p>
      <DataTable table={props.table} />
    </div>
  );
}

type CountedAnswers = NonNullable<ReturnType<typeof countedAnswers>>;

function countedAnswers({ open, people, simulated }: Judges, scenario: number | undefined) {
  if (scenario === undefined) return undefined;
  const ratings = scenarioRatings(open.study, people)[scenario]!;
  return gatedDistribution(open.study, simulated, ratings);
}

function sharesTable(answers: readonly string[], advice: Advice, counted: CountedAnswers | undefined): Table {
  const text = caseTexts();
  const shown = counted?.kind === 'shown' ? counted.value : undefined;
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
