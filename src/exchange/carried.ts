import { plainText } from '../lib/plain-text.ts';
import type { Study } from '../study/study.ts';
import { carriedPrior } from './study-numbers.ts';

/**
 * A study as it arrives: its texts plain, the group's weights rounded, without what its scenarios were searched by.
 * Writing does this too, so that a respondent and the researcher find the same version.
 */
export function carried(study: Study): Study {
  const { prior, search: _, ...words } = plain(study);
  return prior ? { ...words, prior: carriedPrior(prior) } : words;
}

function plain<T>(value: T): T;
function plain(value: unknown): unknown {
  if (typeof value === 'string') return plainText(value);
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  const parts = Object.entries(value).filter(([, part]) => part !== undefined);
  return Object.fromEntries(parts.map(([key, part]) => [key, plain(part)]));
}
