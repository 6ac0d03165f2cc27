import { digest } from '../exchange/digest.ts';
import { versionOf } from '../exchange/version.ts';
import { toHex } from '../lib/hex.ts';
import type { Response } from '../response/response.ts';
import type { Study } from '../study/study.ts';

/** What results rest on, each as 16 hexadecimal digits of SHA-256: of the study, the answers and the engine. */
type Fingerprint = { readonly version: string; readonly data: string; readonly engine: string };

/** @returns undefined where the browser does not hash, as on plain http */
export async function fingerprint(
  study: Study,
  people: readonly Response[],
): Promise<Fingerprint | undefined> {
  if (!isSecureContext) return undefined;
  const { engineScript } = await import('../compute/browser.ts');
  const [version, data, engine] = await Promise.all([
    versionOf(study),
    // With each person's random id, so that nobody finds someone's answers by trying all there can be.
    hash(JSON.stringify(people)),
    hash(engineScript),
  ]);
  return { version, data, engine };
}

async function hash(text: string): Promise<string> {
  return toHex(await digest(text, 8));
}
