import type { Language } from '../i18n/language.ts';
import { fromHex } from '../lib/hex.ts';
import { words } from './words.ts';

/**
 * The two words by which a respondent and a researcher see that they have the same response before them.
 *
 * @param responseId - 32 hexadecimal digits
 * @param revision - of the response as handed over
 */
export async function receiptWords(
  responseId: string,
  revision: number,
  language: Language,
): Promise<[string, string]> {
  const bytes = Uint8Array.of(...fromHex(responseId), revision);
  const [first, second] = await words('afweging-receipt/1', bytes, { count: 2, language });
  return [first!, second!];
}
