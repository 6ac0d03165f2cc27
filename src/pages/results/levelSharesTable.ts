import { levelSharesTexts } from '../../i18n/level-shares.ts';
import { tablesTexts } from '../../i18n/result-tables.ts';
import { localised } from '../../i18n/texts.ts';
import { commonDecimals } from '../../results/digits.ts';
import type { Estimate } from '../../results/interval.ts';
import type { Study } from '../../study/study.ts';
import type { Table } from '../../ui/figures/table.ts';
import { intervalCell, of100 } from '../../views/cells.ts';
import { criterionName } from '../../views/studyNames.ts';
import { agreeingAnswers } from '../../views/words.ts';

/**
 * Of 100 judgements those that would agree with each level in all scenarios.
 *
 * @param levelShares - [criteria][L]
 */
export function levelSharesTable(study: Study, levelShares: readonly (readonly Estimate[])[]): Table {
  const shares = levelShares.map((levels) => levels.map(of100));
  const text = tablesTexts();
  const decimals = commonDecimals(shares.flat().map(({ se }) => se));
  return {
    caption: levelSharesTexts().caption(agreeingAnswers(study)),
    columns: [{ head: text.criterion }, { head: text.level }, { head: levelSharesTexts().of100, decimals }],
    rows: study.criteria.flatMap(({ id, levels }, c) =>
      shares[c]!.map((share, level) => [
        criterionName(study, id),
        localised(levels[level]!.name),
        intervalCell(share, decimals),
      ]),
    ),
  };
}
