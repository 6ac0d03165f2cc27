import type { LeftOutHits } from '../advice/left-out-hits.ts';
import type { PublishedFit } from '../advice/published.ts';
import { groundsTexts } from '../i18n/case-grounds.ts';
import { formatShare } from '../i18n/format.ts';
import { earlyUnder } from '../results/plan.ts';

/** Share of hits above a guess from which a model is called better than it, and clearly so. */
const slightlyBetter = 0.02;
const clearlyBetter = 0.1;

/**
 * How well those are foretold whom the model did not know.
 *
 * @param hits - a published model does not hold those of the commonest answer per scenario
 */
export function qualityWords(hits: LeftOutHits | PublishedFit['hits'], respondents: number): string {
  const text = groundsTexts();
  if (!hits) return text.qualityUnknown;
  const { model, guess } = hits;
  const measured = [text.qualityWhat(formatShare(model), formatShare(guess))];
  if (respondents >= earlyUnder) measured.push(text.modelIs(betterWords(model - guess)));
  if ('perScenario' in hits) measured.push(...perScenarioWords(model, hits.perScenario));
  return measured.join(' ');
}

/**
 * No model that treats people alike gets above the answer most often given in each scenario, but for what
 * leaving a person out takes from it: with few judgements of each, the model may then be above it.
 */
function perScenarioWords(model: number, perScenario: number): string[] {
  const text = groundsTexts();
  const above = model - perScenario >= slightlyBetter;
  return [
    text.qualityPerScenario(formatShare(perScenario)),
    above ? text.above : text.ceiling,
    text.unjudged,
  ];
}

function betterWords(gain: number): string {
  const text = groundsTexts();
  if (gain >= clearlyBetter) return text.better;
  return gain >= slightlyBetter ? text.slightly : text.hardly;
}
