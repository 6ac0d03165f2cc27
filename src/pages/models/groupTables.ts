import type { GroupAnalysis } from '../../estimation/groups/analysis.ts';
import type { PartialPooling } from '../../estimation/groups/pooling.ts';
import { formatInterval } from '../../i18n/format.ts';
import { groupTestsTexts } from '../../i18n/group-tests.ts';
import { shownDecimals } from '../../results/digits.ts';
import { shrunkHalfWidth } from '../../results/interval.ts';
import type { Subject } from '../../results/model-choice.ts';
import type { Cell, Table } from '../../ui/figures/table.ts';
import { pCell, pDecimals } from '../../views/pValue.ts';
import type { Wording } from './wording.ts';

type Tested = GroupAnalysis['questions'][number] & { readonly name: string };

/** The p of each step in which groups may differ, a column for each question. */
export function stepsTable(tested: readonly Tested[]): Table {
  const text = groupTestsTexts();
  const rows: [string, (each: Tested) => number | undefined][] = [
    [text.strictness, ({ strictness }) => strictness?.p],
    [text.constants, ({ steps }) => steps?.constants],
    [text.closeness, ({ steps }) => steps?.closeness.p],
    [text.thresholds, ({ steps }) => steps?.thresholds],
    [text.weights, ({ steps }) => steps?.weights],
  ];
  return {
    caption: text.stepsCaption,
    columns: [{ head: text.row }, ...tested.map(({ name }) => ({ head: name, decimals: pDecimals }))],
    rows: rows
      .map(([row, p]) => [row, ...tested.map((each) => cellOf(p(each)))])
      .filter(([, ...cells]) => cells.some((cell) => cell !== undefined)),
  };
}

function cellOf(p: number | undefined): Cell {
  return p === undefined ? undefined : pCell(p);
}

/** The p of each criterion, a column for each question. */
export function chancesTable(tested: readonly Tested[], { criteria }: Subject, wording: Wording): Table {
  const text = groupTestsTexts();
  return {
    caption: text.caption,
    columns: [{ head: text.row }, ...tested.map(({ name }) => ({ head: name, decimals: pDecimals }))],
    rows: [
      ...criteria.map(({ criterion }, c) => [
        wording.criterion(criterion),
        ...tested.map(({ difference }) => pCell(difference.criteria[c]!.adjusted)),
      ]),
    ],
  };
}

const mostDecimals = 2;

/** Each group's weights, shrunk with their interval and beside them raw. */
export function pooledTable(props: {
  readonly pooling: PartialPooling;
  readonly name: string;
  readonly groupNames: readonly string[];
  readonly options: readonly { readonly people: number }[];
  readonly names: readonly string[];
  readonly wording: Wording;
  readonly simulated: boolean;
}): Table {
  const text = groupTestsTexts();
  const { pooling, groupNames, options, names, wording, simulated } = props;
  const digits = names.map((_, k) =>
    shownDecimals(
      pooling.groups.map(({ rawError }) => rawError[k]!),
      { simulated, most: mostDecimals },
    ),
  );
  const people = options.reduce((sum, option) => sum + option.people, 0);
  return {
    caption: text.pooledCaption(props.name),
    columns: [
      { head: text.weight },
      ...groupNames.flatMap((group) => [
        { head: text.shrunk(group), decimals: 0 },
        { head: text.raw(group), decimals: 0 },
      ]),
    ],
    rows: names.map((name, k) => [
      wording.parameter(name),
      ...pooling.groups.flatMap(({ raw, shrunk, shrunkError }) => {
        const half = shrunkHalfWidth(shrunkError[k]!, people, groupNames.length);
        const value = shrunk[k]!;
        return [formatInterval(value, value - half, value + half, digits[k]!), raw[k]!];
      }),
    ]),
    rowDecimals: digits,
  };
}
