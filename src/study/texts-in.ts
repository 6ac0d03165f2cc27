import * as v from 'valibot';
import { Text } from './study.ts';

/** Every text of a study, or of a part of one, wherever it stands in it. */
export function textsIn(part: unknown): Text[] {
  if (typeof part !== 'object' || part === null) return [];
  return v.is(Text, part) ? [part] : Object.values(part).flatMap(textsIn);
}
