import { useState } from 'preact/hooks';
import type { Agreeing } from '../../advice/weighed-alike.ts';
import { agreementTexts } from '../../i18n/agreement.ts';
import { figuresTexts } from '../../i18n/result-figures.ts';
import { localised } from '../../i18n/texts.ts';
import { type ScenarioRow, sortedBy } from '../../results/scenario-rows.ts';
import type { Study } from '../../study/study.ts';
import { Figure } from '../../ui/figures/Figure.tsx';
import { LikertBars } from '../../ui/figures/LikertBars.tsx';
import type { LikertRow } from '../../ui/figures/likertLayout.ts';
import { scaleOf } from '../../views/answerScale.ts';
import { categoryNames, quoted } from '../../views/words.ts';
import { Choice } from './Choice.tsx';
import type { PageProps } from './page.ts';
import { ratingsTable } from './ratingsTable.ts';
import { ScenarioText } from './ScenarioText.tsx';
import { people, source } from './who.ts';

const sorts = ['mean', 'agreement', 'number'] as const;
type Sort = (typeof sorts)[number];

type Props = Pick<PageProps, 'open' | 'shown'> & {
  readonly rows: readonly ScenarioRow[];
  /** By scenario; not known while fits run, and left out where the figure is one of several parts. */
  readonly agreeing?: ReadonlyMap<number, Agreeing> | undefined;
};

/** Figure 1: how many people gave each answer, per scenario. */
export function RatingsFigure({ open, shown, rows, agreeing }: Props) {
  const [sort, setSort] = useState<Sort>('mean');
  const text = figuresTexts();
  const { study } = open;
  const simulated = open.seed !== undefined;
  const names = categoryNames(study);
  const sorted = sort === 'number' ? rows : sortedBy(rows, sort);
  return (
    <>
      {rows.length > 1 && <SortChoice study={study} value={sort} onChange={setSort} />}
      <Figure
        title={text.ratingsTitle}
        subtitle={`${text.ratingsAbout(localised(study.statement))}, ${sortWords(study).sorted[sort]}\u00a0· ${people(open, shown)}`}
        source={source(open, shown)}
        simulated={simulated}
        fileName={`${study.id}-${text.fileRatings}`}
        hint={text.ratingsNote}
        note={notes(study, rows, agreeing).join(' ')}
        table={ratingsTable(study, sorted, agreeing)}
        draw={(width) => (
          <LikertBars
            width={width}
            text={inWords(study, rows)}
            categories={names}
            scale={scaleOf(study)}
            axis={{ kind: 'counts', most: shown.length, unit: text.unit }}
            rows={sorted.map(bar)}
            detail={(id) => (
              <ScenarioText
                study={study}
                row={rows.find(({ scenario }) => String(scenario) === id)!}
                agreeing={agreeing?.get(Number(id))}
              />
            )}
          />
        )}
      />
    </>
  );
}

/** Of yes and no there is no mean, but a share, by which the order is the same. */
function sortWords(study: Study): Pick<ReturnType<typeof figuresTexts>, 'sorts' | 'sorted'> {
  const { sorts, sorted, sortYes, sortedYes } = figuresTexts();
  if (study.answer.kind !== 'yes-no') return { sorts, sorted };
  const yes = quoted(categoryNames(study)[1]!);
  return { sorts: { ...sorts, mean: sortYes(yes) }, sorted: { ...sorted, mean: sortedYes(yes) } };
}

function SortChoice(props: {
  readonly study: Study;
  readonly value: Sort;
  readonly onChange: (sort: Sort) => void;
}) {
  const text = figuresTexts();
  const { sorts: named } = sortWords(props.study);
  return (
    <Choice
      label={text.sort}
      options={sorts.map((value) => ({ value, label: named[value] }))}
      value={props.value}
      onChange={(value) => props.onChange(sorts.find((known) => known === value) ?? 'number')}
    />
  );
}

function notes(study: Study, rows: Props['rows'], agreeing: Props['agreeing']): string[] {
  const names = categoryNames(study);
  const text = agreementTexts();
  const expected = [...(agreeing?.values() ?? [])].some(({ alike }) => alike);
  return [
    ...(study.answer.kind === 'scale'
      ? [figuresTexts().momentsNote(names[0]!, names.at(-1)!, names.length)]
      : []),
    text.note(quoted(names[0]!), quoted(names.at(-1)!)),
    ...(agreeing ? [text.intervalNote] : []),
    ...(expected ? [text.expectedNote] : []),
    ...(rows.some(({ ratings }) => ratings.kind === 'hidden') ? [figuresTexts().hiddenNote] : []),
  ];
}

function bar({ scenario, ratings }: ScenarioRow): LikertRow {
  const text = figuresTexts();
  const row = { id: String(scenario), label: text.scenario(scenario + 1) };
  return ratings.kind === 'shown'
    ? { ...row, kind: 'answers', values: ratings.value.counts }
    : { ...row, kind: 'hidden', why: text.hiddenBar };
}

function inWords(study: Study, rows: readonly ScenarioRow[]): string {
  const text = figuresTexts();
  const byMean = sortedBy(rows, 'mean').filter(({ ratings }) => ratings.kind === 'shown');
  const [highest, lowest] = [byMean[0], byMean.at(-1)];
  if (!highest || !lowest) return text.ratingsTextPlain;
  const name = ({ scenario }: ScenarioRow) => text.scenario(scenario + 1);
  if (study.answer.kind === 'yes-no')
    return text.yesText(quoted(categoryNames(study)[1]!), name(lowest), name(highest));
  return text.ratingsText(name(lowest), name(highest));
}
