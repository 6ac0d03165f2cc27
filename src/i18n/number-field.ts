import { texts } from './texts.ts';

/** A field for a whole number. */
export const numberFieldTexts = texts({
  nl: { range: (least: string, most: string) => `Vul een heel getal in van ${least} tot en met ${most}.` },
  en: { range: (least: string, most: string) => `Enter a whole number from ${least} to ${most}.` },
});
