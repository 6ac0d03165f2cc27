import { toHex } from '../lib/hex.ts';
import { plainText } from '../lib/plain-text.ts';
import type { Study } from '../study/study.ts';
import { carried } from './carried.ts';
import { digest } from './digest.ts';
import { presentationBytes } from './presentation-bytes.ts';

const bytes = 8;

/**
 * The hash of what a respondent can answer, 16 hexadecimal digits: criteria and levels by id, statement,
 * answer form, background options, design, key and whether skipping is allowed; the group's weights where they decide
 * which scenarios are chosen for a person. Answers to different
 * versions are joined by a decision only.
 */
export function versionOf(study: Study): Promise<string> {
  return hash([
    study.criteria.map(({ id, kind, levels }) => [id, kind, levels.map((level) => level.id)]),
    canonical(study.statement),
    canonical(study.answer),
    study.questions.map(({ id, options }) => [id, options.map((option) => option.id)]),
    study.design.scenarios,
    study.key ?? null,
    study.skip,
    ...presentationOf(study),
  ]);
}

/** Nothing where everybody is simply shown all scenarios. */
function presentationOf(study: Study): unknown[] {
  const { design, prior } = carried(study);
  const counts = presentationBytes(design);
  if (!counts) return [];
  return [counts, design.warmUp ?? [], design.tailored ? canonical(prior) : null];
}

/** The hash of what a respondent can see, 16 hexadecimal digits: all of a study but its prohibitions. */
export function wordingOf(study: Study): Promise<string> {
  return hash(canonical({ ...carried(study), prohibited: [] }));
}

async function hash(value: unknown): Promise<string> {
  return toHex(await digest(JSON.stringify(value), bytes));
}

/** A value whose objects have their keys in order, so that equal values have equal JSON. */
function canonical(value: unknown): unknown {
  if (typeof value === 'string') return plainText(value);
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, part]) => part !== undefined);
  return entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, part]) => [key, canonical(part)]);
}
