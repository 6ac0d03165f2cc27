import { levelShares } from '../../advice/level-shares.ts';
import type { Fit } from '../../estimation/fit.ts';
import { levelSharesTexts } from '../../i18n/level-shares.ts';
import { tablesTexts } from '../../i18n/result-tables.ts';
import { localised } from '../../i18n/texts.ts';
import { commonDecimals } from '../../results/digits.ts';
import { codings } from '../../study/coding.ts';
import type { Study } from '../../study/study.ts';
import type { Table } from '../../ui/figures/table.ts';
import { intervalCell, of100 } from '../../views/cells.ts';
import { criterionName } from '../../views/studyNames.ts';
import { agreeWord } from '../../views/words.ts';

/** Of 100 judgements those that would agree with each level in all scenarios; undefined for choices. */
export function levelSharesTable(study: Study, fit: Fit): Table | undefined {
  const shares = levelShares({ study, codings: codings(study.criteria), fit })?.map((own) => own.map(of100));
  if (!shares) return undefined;
  const text = tablesTexts();
  const decimals = commonDecimals(shares.flat().map(({ se }) => se));
  return {
    caption: levelSharesTexts().caption(agreeWord(study)),
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
