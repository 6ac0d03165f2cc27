import type { Fit } from '../../estimation/fit.ts';
import { formatNumber } from '../../i18n/format.ts';
import { tablesTexts } from '../../i18n/result-tables.ts';
import { localised } from '../../i18n/texts.ts';
import { commonDecimals, cut } from '../../results/digits.ts';
import { levelTable } from '../../results/levels.ts';
import { parameterTable } from '../../results/parameters.ts';
import { resamplingSeed } from '../../results/plan.ts';
import type { OpenStudy } from '../../state/study.ts';
import { codings, isMiddle } from '../../study/coding.ts';
import type { Table } from '../../ui/figures/table.ts';
import { criterionName, parameterName } from './words.ts';

/** Nobody's answers can be told from the coefficients of simulated ones. */
const simulatedDecimals = 3;

/** Every level's effect with error and interval. */
export function levelEffectsTable({ study, seed }: OpenStudy, fit: Fit): Table {
  const text = tablesTexts();
  const coding = codings(study.criteria);
  const rows = levelTable(fit, coding);
  const decimals = seed === undefined ? commonDecimals(rows.flat().map(({ se }) => se)) : simulatedDecimals;
  return {
    caption: text.levels,
    columns: [
      { head: text.criterion },
      { head: text.level },
      ...[text.effect, text.se, text.low, text.high].map((head) => ({ head, decimals })),
    ],
    rows: study.criteria.flatMap(({ id, levels }, c) =>
      rows[c]!.map(({ level, value, se, low, high }) => [
        criterionName(study, id),
        localised(levels[level]!.name),
        ...(isMiddle(coding[c]!, level)
          ? [text.middle, ...Array(3).fill(undefined)]
          : [value, se, low, high].map((number) => known(number, decimals))),
      ]),
    ),
  };
}

/** Every parameter of the model with its error and interval. */
export function coefficientTable({ study, seed }: OpenStudy, fit: Fit): Table {
  const text = tablesTexts();
  const rows = parameterTable(fit);
  const decimals = seed === undefined ? commonDecimals(rows.map(({ se }) => se)) : simulatedDecimals;
  return {
    caption: text.coefficients,
    columns: [
      { head: text.coefficient },
      ...[text.estimate, text.se, text.low, text.high].map((head) => ({ head, decimals })),
    ],
    rows: rows.map(({ name, value, se, low, high }) => [
      parameterName(study, name),
      ...[value, se, low, high].map((number) => known(number, decimals)),
    ]),
  };
}

/** How well the model fits and how the estimation ended. */
export function statisticsTable(fit: Fit): Table {
  const text = tablesTexts();
  const rows: [string, string][] = [
    [text.respondents, formatNumber(fit.respondents)],
    [text.judgements, formatNumber(fit.scenarios)],
    [text.parameters, formatNumber(fit.parameters)],
    [text.logLikelihood, formatNumber(fit.logLikelihood, 1)],
    [text.sharesLogLikelihood, formatNumber(fit.logLikelihoodShares, 1)],
    [text.nullLogLikelihood, formatNumber(fit.logLikelihoodNull, 1)],
    [text.mcfadden, formatNumber(1 - fit.logLikelihood / fit.logLikelihoodShares, 2)],
    [text.hits, formatNumber(100 * fit.hits)],
    [text.ridge, formatNumber(fit.ridge)],
    [text.stop, text.stops[fit.stop]],
    [text.steps, formatNumber(fit.path.at(-1)?.iteration ?? 0)],
    [text.seed, formatNumber(resamplingSeed)],
  ];
  return { caption: text.statistics, columns: [{ head: text.statistic }, { head: text.value }], rows };
}

function known(value: number, decimals: number): number | undefined {
  return Number.isNaN(value) ? undefined : cut(value, decimals);
}
