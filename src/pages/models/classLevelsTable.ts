import type { LatentClassFit } from '../../estimation/latent-class/latent-class.ts';
import { outcomesTexts } from '../../i18n/model-outcomes.ts';
import { tablesTexts } from '../../i18n/result-tables.ts';
import { classLevels } from '../../results/class-levels.ts';
import { type Answers, rowDecimals } from '../../results/digits.ts';
import type { Subject } from '../../results/model-choice.ts';
import type { Table } from '../../ui/figures/table.ts';
import { intervalCell } from '../../views/cells.ts';
import { byDefinition } from './byDefinition.ts';
import type { Wording } from './wording.ts';

const mostDecimals = 2;

/** Every level's effect in each class, with its interval. */
export function classLevelsTable(
  fit: LatentClassFit,
  { criteria }: Pick<Subject, 'criteria'>,
  wording: Pick<Wording, 'criterion' | 'level'>,
  answers: Answers,
): Table {
  const text = outcomesTexts();
  const levels = classLevels(fit, criteria);
  const decimals = rowDecimals(
    levels.flat().map((classes) => classes.map(({ se }) => se)),
    { answers, most: mostDecimals },
  );
  const rows = criteria.flatMap((coding, c) =>
    levels[c]!.map((classes, level) => ({ coding, level, classes, told: byDefinition(coding, level) })),
  );
  return {
    caption: text.classLevels,
    columns: [
      { head: tablesTexts().criterion },
      { head: tablesTexts().level },
      ...fit.classes.map((_, q) => ({ head: text.classHead(q + 1), decimals: 0 })),
    ],
    rows: rows.map(({ coding: { criterion }, level, classes, told }, r) => [
      wording.criterion(criterion),
      wording.level(criterion, level),
      ...classes.map((effect) => told ?? intervalCell(effect, decimals[r]!)),
    ]),
    rowDecimals: decimals,
  };
}
