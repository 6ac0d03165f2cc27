import type { Design } from '../study/study.ts';

/* How scenarios are shown as bytes: 0 where there is none of something. */

const counted = ['blocks', 'anchors', 'repeats', 'tailored'] as const;

export const presentationLength = counted.length + 1;

/** Undefined where everybody is simply shown all scenarios. */
export function presentationBytes(design: Design): number[] | undefined {
  const bytes = [...counted.map((key) => design[key] ?? 0), design.warmUp?.length ?? 0];
  return bytes.some((byte) => byte > 0) ? bytes : undefined;
}

/** `warmUp` is how many scenarios there are to practise on. */
export function readPresentation(
  bytes: Uint8Array,
): Pick<Design, (typeof counted)[number]> & { readonly warmUp: number } {
  const present = counted.flatMap((key, k) => (bytes[k] ? [[key, bytes[k]]] : []));
  return { ...Object.fromEntries(present), warmUp: bytes[counted.length] ?? 0 };
}
