import { leftOutHits } from '../../advice/left-out-hits.ts';
import type { Fit } from '../../estimation/fit.ts';
import { countedTexts } from '../../i18n/counted.ts';
import { formatNumber } from '../../i18n/format.ts';
import { modelHoldsTexts } from '../../i18n/model-holds.ts';
import { choicesTexts } from '../../i18n/result-choices.ts';
import { tablesTexts } from '../../i18n/result-tables.ts';
import { localised } from '../../i18n/texts.ts';
import { judgements } from '../../response/answered.ts';
import type { Response } from '../../response/response.ts';
import { countedScenarios } from '../../results/counted-scenarios.ts';
import { shownDecimals } from '../../results/digits.ts';
import { levelTable } from '../../results/levels.ts';
import { parameterTable } from '../../results/parameters.ts';
import { resamplingSeed } from '../../results/plan.ts';
import type { Foretold } from '../../state/foretold.ts';
import type { OpenStudy } from '../../state/study.ts';
import { codings, isMiddle } from '../../study/coding.ts';
import type { Study } from '../../study/study.ts';
import type { Table } from '../../ui/figures/table.ts';
import { parameterName } from '../../views/parameterName.ts';
import { criterionName } from '../../views/studyNames.ts';

const mostDecimals = 3;

/** Every level's effect with error and interval. */
export function levelEffectsTable({ study, seed }: OpenStudy, fit: Fit): Table {
  const text = tablesTexts();
  const coding = codings(study.criteria);
  const rows = levelTable(fit, coding);
  const errors = rows.flat().map(({ se }) => se);
  const decimals = shownDecimals(errors, { simulated: seed !== undefined, most: mostDecimals });
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
          : [value, se, low, high]),
      ]),
    ),
  };
}

/** Every parameter of the model with its error and interval. */
export function coefficientTable({ study, seed }: OpenStudy, fit: Fit): Table {
  const text = tablesTexts();
  const rows = parameterTable(fit);
  const errors = rows.map(({ se }) => se);
  const decimals = shownDecimals(errors, { simulated: seed !== undefined, most: mostDecimals });
  return {
    caption: text.coefficients,
    columns: [
      { head: text.coefficient },
      ...[text.estimate, text.se, text.low, text.high].map((head) => ({ head, decimals })),
    ],
    rows: rows.map(({ name, value, se, low, high }) => [parameterName(study, name), value, se, low, high]),
  };
}

/** How well the model fits and how the estimation ended. */
export function statisticsTable({ study }: OpenStudy, fit: Fit, people: readonly Response[]): Table {
  const text = tablesTexts();
  const hits = leftOutHits(
    { study, codings: codings(study.criteria), fit },
    people.map((person) => judgements(study, person)),
    countedScenarios(study, people),
  );
  const choices = study.answer.kind === 'choice';
  const rows: [string, string][] = [
    [text.respondents, formatNumber(fit.respondents)],
    [choices ? choicesTexts().choices : text.judgements, formatNumber(fit.scenarios)],
    [text.parameters, formatNumber(fit.parameters)],
    [text.logLikelihood, formatNumber(fit.logLikelihood, 1)],
    ...bases(study, fit),
    [text.hits, percentage(hits?.model, hits?.near?.model)],
    [text.perScenario, percentage(hits?.perScenario, hits?.near?.perScenario)],
    [text.guess, percentage(hits?.guess, hits?.near?.guess)],
    [text.ridge, formatNumber(fit.ridge)],
    [text.stop, text.stops[fit.stop]],
    [text.steps, formatNumber(fit.path.at(-1)?.iteration ?? 0)],
    [text.seed, formatNumber(resamplingSeed)],
  ];
  // Each number has decimals of its own, and is set right all the same.
  const columns = [{ head: text.statistic }, { head: text.value, decimals: 0 }];
  return { caption: text.statistics, columns, rows };
}

/** What is left out to count the hits, and which scenarios they are not counted over. */
export function hitsWords(study: Study, people: readonly Response[], foretold: Foretold | undefined): string {
  const text = countedTexts();
  const uncounted = study.design.scenarios.length - countedScenarios(study, people).length;
  return [foretold?.found.hits && text.twoWays, uncounted > 0 && text.uncounted(uncounted)]
    .filter(Boolean)
    .join(' ');
}

/** Of exact hits, and where given of those at most one point off. */
function percentage(share: number | undefined, near: number | undefined): string {
  if (share === undefined) return '–';
  const exact = formatNumber(100 * share);
  return near === undefined ? exact : modelHoldsTexts().withNear(exact, formatNumber(100 * near));
}

/** The log-likelihoods without criteria, and McFadden's measure against the larger one. */
function bases({ answer }: Study, { logLikelihood, ...fit }: Fit): [string, string][] {
  const text = tablesTexts();
  const mcfadden = formatNumber(1 - logLikelihood / fit.logLikelihoodShares, 2);
  const equal: [string, string] = [text.nullLogLikelihood, formatNumber(fit.logLikelihoodNull, 1)];
  const shares = formatNumber(fit.logLikelihoodShares, 1);
  if (answer.kind !== 'choice') return [[text.sharesLogLikelihood, shares], equal, [text.mcfadden, mcfadden]];
  const own = choicesTexts();
  if (!answer.none) return [equal, [own.nullMcfadden, mcfadden]];
  const none = localised(answer.none);
  return [[own.constantsLogLikelihood(none), shares], equal, [own.constantsMcfadden(none), mcfadden]];
}
