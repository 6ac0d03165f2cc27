import { plainTexts } from '../lib/plain-texts.ts';
import type { Study } from '../study/study.ts';
import { carriedPrior } from './study-numbers.ts';

/**
 * A study as it arrives: its texts plain, the group's weights rounded, without what its scenarios were searched by.
 * Writing does this too, so that a respondent and the researcher find the same version.
 */
export function carried(study: Study): Study {
  const { prior, search: _, ...words } = plainTexts(study);
  return prior ? { ...words, prior: carriedPrior(prior) } : words;
}
