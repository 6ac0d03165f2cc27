import { levelShares } from '../../advice/level-shares.ts';
import type { Fit } from '../../estimation/fit.ts';
import { levelSharesTexts } from '../../i18n/level-shares.ts';
import { tablesTexts } from '../../i18n/result-tables.ts';
import { localised } from '../../i18n/texts.ts';
import { commonDecimals } from '../../results/digits.ts';
import { codings } from '../../study/coding.ts';
import type { Study } from '../../study/study.ts';
import type { Table } from '../../ui/figures/table.ts';
import { intervalCell } from '../../views/cells.ts';
import { criterionName } from '../../views/studyNames.ts';
import { agreeWord } from '../../views/words.ts';

/** Of 100 judgements those that would agree with each level in all scenarios; undefined for choices. */
export function levelSharesTable(study: Study, fit: Fit): Table | undefined {
  const shares = levelShares({ study, codings: codings(study.criteria), fit });
  if (!shares) return undefined;
  const text = tablesTexts();
  const decimals = commonDecimals(shares.flat().map(({ se }) => 100 * se));
  return {
    caption: levelSharesTexts().caption(agreeWord(study)),
    columns: [{ head: text.criterion }, { head: text.level }, { head: levelSharesTexts().of100, decimals }],
    rows: study.criteria.flatMap(({ id, levels }, c) =>
      shares[c]!.map(({ value, se, low, high }, level) => [
        criterionName(study, id),
        localised(levels[level]!.name),
        intervalCell({ value: 100 * value, se: 100 * se, low: 100 * low, high: 100 * high }, decimals),
      ]),
    ),
  };
}
