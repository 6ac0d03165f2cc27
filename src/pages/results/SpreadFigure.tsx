import { formatNumber, formatShare } from '../../i18n/format.ts';
import { ownSpreadTexts } from '../../i18n/own-spread.ts';
import { figuresTexts } from '../../i18n/result-figures.ts';
import { decimalsFromZero, shownDecimals } from '../../results/digits.ts';
import { isShown, type OwnSpread } from '../../results/own-spread.ts';
import type { Study } from '../../study/study.ts';
import { DotIntervals, type DotRow } from '../../ui/figures/DotIntervals.tsx';
import { estimateOf } from '../../ui/figures/estimateOf.ts';
import { Figure } from '../../ui/figures/Figure.tsx';
import type { Table } from '../../ui/figures/table.ts';
import { criterionName } from '../../views/studyNames.ts';
import type { PageProps } from './page.ts';
import { spreadNote, spreadTitle } from './spreadWords.ts';
import { people, source } from './who.ts';

type SpreadsProps = PageProps & { readonly spreads: readonly OwnSpread[] };

const mostDecimals = 2;

/** The criteria by how much people differ in what these do in their own answers. */
export function SpreadFigure({ open, shown, spreads }: SpreadsProps) {
  const text = ownSpreadTexts();
  const { study } = open;
  const simulated = open.seed !== undefined;
  const names = spreads.map(({ criterion }) => criterionName(study, criterion));
  const decimals = decimalsOf(spreads, simulated);
  return (
    <Figure
      title={spreadTitle(spreads, names)}
      subtitle={`${text.about}\u00a0· ${people(open, shown)}`}
      source={[...source(open, shown), text.source]}
      simulated={simulated}
      fileName={`${study.id}-${text.file}`}
      note={spreadNote(spreads, names)}
      table={spreadTable(study, spreads, decimals)}
      draw={(width) => (
        <DotIntervals
          width={width}
          text={text.text(names[0]!, names.at(-1)!)}
          rows={spreads.map((each, i) => dotRow(each, names[i]!, decimals))}
          axis={{ label: text.axis, format: formatNumber }}
          heads={{ value: text.head, certainty: figuresTexts().place }}
        />
      )}
    />
  );
}

function decimalsOf(spreads: readonly OwnSpread[], simulated: boolean): number {
  const errors = spreads.map(({ sd }) => sd.se);
  const bounds = spreads.map(({ sd }) => sd.low);
  return decimalsFromZero(bounds, shownDecimals(errors, { simulated, most: mostDecimals }), mostDecimals);
}

function dotRow(spread: OwnSpread, label: string, decimals: number): DotRow {
  const text = ownSpreadTexts();
  const { criterion, sd, place, placeCertainty, orderUncertain } = spread;
  return {
    id: criterion,
    label,
    ...estimateOf(sd, decimals, sd.value > 0 ? text.noInterval : text.noSpread),
    ...(!isShown(spread) && { weak: text.maybeNone }),
    ...(Number.isFinite(placeCertainty) && {
      certainty: figuresTexts().placeIn(place, formatShare(placeCertainty)),
    }),
    tied: orderUncertain,
  };
}

function spreadTable(study: Study, spreads: readonly OwnSpread[], decimals: number): Table {
  const text = ownSpreadTexts();
  const { criterion, placeHead, low, high, placeCertainty, yes, no } = figuresTexts();
  return {
    caption: text.about,
    columns: [
      { head: criterion },
      { head: placeHead, decimals: 0 },
      ...[text.spread, low, high].map((head) => ({ head, decimals })),
      { head: placeCertainty, decimals: 0 },
      { head: text.maybeNoneHead },
    ],
    rows: spreads.map((spread) => [
      criterionName(study, spread.criterion),
      spread.place,
      spread.sd.value,
      spread.sd.low,
      spread.sd.high,
      100 * spread.placeCertainty,
      isShown(spread) ? no : yes,
    ]),
  };
}
