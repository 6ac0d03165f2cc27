import type { Language } from '../i18n/language.ts';
import { fromBase64url } from '../lib/base64url.ts';
import { words } from './words.ts';

/**
 * The researcher's public key as eight words, 64 bits: the same on the invitation, the slide and the
 * respondent's first screen, or else the answers would go to someone else.
 */
export function keyWords(publicKey: string, language: Language): Promise<string[]> {
  const bytes = fromBase64url(publicKey) ?? new Uint8Array(0);
  return words('afweging-key-words/1', bytes, { count: 8, language });
}
