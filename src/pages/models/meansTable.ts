import type { Tested } from '../../estimation/joint-test.ts';
import { tablesTexts } from '../../i18n/result-tables.ts';
import { type Answers, rowDecimals } from '../../results/digits.ts';
import { levelTable } from '../../results/levels.ts';
import type { Subject } from '../../results/model-choice.ts';
import type { Table } from '../../ui/figures/table.ts';
import { byDefinition } from './byDefinition.ts';
import type { Wording } from './wording.ts';

const mostDecimals = 3;

/** Every level's mean effect over people, with its interval. */
export function meansTable(fit: Tested, { criteria }: Subject, wording: Wording, answers: Answers): Table {
  const text = tablesTexts();
  const levels = levelTable(fit, criteria);
  return {
    caption: text.levels,
    columns: [
      { head: text.criterion },
      { head: text.level },
      ...[text.effect, text.low, text.high].map((head) => ({ head, decimals: 0 })),
    ],
    rows: criteria.flatMap((coding, c) =>
      levels[c]!.map(({ level, value, low, high }) => {
        const told = byDefinition(coding, level);
        return [
          wording.criterion(coding.criterion),
          wording.level(coding.criterion, level),
          ...(told === undefined ? [value, low, high] : [told, undefined, undefined]),
        ];
      }),
    ),
    rowDecimals: rowDecimals(
      levels.flat().map(({ se }) => [se]),
      { answers, most: mostDecimals },
    ),
  };
}
