import { tablesTexts } from '../../i18n/result-tables.ts';
import { type Coding, isMiddle, isReference } from '../../study/coding.ts';

/** What is said of a level's effect that is 0 by the coding, and no finding; undefined for an estimated one. */
export function byDefinition(coding: Coding, level: number): string | undefined {
  if (isMiddle(coding, level)) return tablesTexts().middle;
  return isReference(coding, level) ? tablesTexts().reference : undefined;
}
