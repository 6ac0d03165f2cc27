import { deflated } from '../../src/lib/inflate.ts';
import type { Study } from '../../src/study/study.ts';

/** The words of a study's bytes, unpacked. */
export async function wordsOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const packed = bytes.slice(6, 6 + bytes[2]! * 256 + bytes[3]!);
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  return new Response(stream).text();
}

/** Bytes of a study with the words and what comes before and after them given. */
export async function bytesWith(
  words: string | Uint8Array<ArrayBuffer>,
  { scenarios = 2, weights = 0, numbers = [0, 1] } = {},
): Promise<Uint8Array<ArrayBuffer>> {
  const packed = typeof words === 'string' ? await deflated(new TextEncoder().encode(words)) : words;
  return Uint8Array.of(
    1,
    0,
    packed.length >> 8,
    packed.length & 255,
    scenarios,
    weights,
    ...packed,
    ...numbers,
  );
}

/** What would run, load or lead somewhere if it were more than text. */
export const scripts = `<img src="https://elsewhere.example/x" onerror="ran=1"><svg onload="ran=1"></svg><script>ran=1</script><a href="javascript:ran=1">[x](https://elsewhere.example)</a>&lt;b&gt;`;

/** A study with scripts in front of each of its texts. */
export function scripted(study: Study): Study {
  const texts = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    if ('nl' in value && 'en' in value) return { nl: `${scripts} ${value.nl}`, en: `${scripts} ${value.en}` };
    if (Array.isArray(value)) return value.map(texts);
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, texts(part)]));
  };
  return texts(study) as Study;
}
