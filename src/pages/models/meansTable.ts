import type { Tested } from '../../estimation/joint-test.ts';
import { tablesTexts } from '../../i18n/result-tables.ts';
import { shownDecimals } from '../../results/digits.ts';
import { levelTable } from '../../results/levels.ts';
import type { Subject } from '../../results/model-choice.ts';
import { isMiddle } from '../../study/coding.ts';
import type { Table } from '../../ui/figures/table.ts';
import type { Wording } from './wording.ts';

const mostDecimals = 3;

/** Every level's mean effect over people, with its interval. */
export function meansTable(fit: Tested, { criteria }: Subject, wording: Wording, simulated: boolean): Table {
  const text = tablesTexts();
  const rows = levelTable(fit, criteria);
  const errors = rows.flat().map(({ se }) => se);
  const decimals = shownDecimals(errors, { simulated, most: mostDecimals });
  return {
    caption: text.levels,
    columns: [
      { head: text.criterion },
      { head: text.level },
      ...[text.effect, text.low, text.high].map((head) => ({ head, decimals })),
    ],
    rows: criteria.flatMap((coding, c) =>
      rows[c]!.map(({ level, value, low, high }) => [
        wording.criterion(coding.criterion),
        wording.level(coding.criterion, level),
        ...(isMiddle(coding, level) ? [text.middle, undefined, undefined] : [value, low, high]),
      ]),
    ),
  };
}
