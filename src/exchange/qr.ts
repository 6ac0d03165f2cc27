import { correction, generate } from 'lean-qr';
import { toSvgPath } from 'lean-qr/extras/svg';

/** A QR code to draw. */
export type Qr = {
  /** The dark modules as an SVG path, one unit a module, without the margin. */
  readonly path: string;
  /** Modules a side. */
  readonly size: number;
  /** 1 to 40, of which the size follows. */
  readonly version: number;
  /** At least this much of the code may be harmed: L 7%, M 15%. */
  readonly level: 'M' | 'L';
};

/**
 * The QR code of a text with error level M, or L where M would be larger than allowed; undefined when the
 * text is too long for that as well.
 *
 * @param mostVersion - 1 to 40; beyond 15 a code on a projector is hard to read from the back of a room
 */
export function qrOf(text: string, mostVersion: number): Qr | undefined {
  for (const level of ['M', 'L'] as const) {
    const code = fitting(text, level, mostVersion);
    if (code) {
      return { path: toSvgPath(code), size: code.size, version: (code.size - 17) / 4, level };
    }
  }
  return undefined;
}

/** The library knows one failure, that the text does not fit, and throws for it. */
function fitting(text: string, level: 'M' | 'L', maxVersion: number) {
  try {
    return generate(text, { minCorrectionLevel: correction[level], maxVersion });
  } catch {
    return undefined;
  }
}
