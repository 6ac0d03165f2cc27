/** Sizes of text in figures, in px at a root of 16 px; a figure is scaled with the root. */
export const labelSize = 16;
export const smallSize = 14;
export const lineHeight = 20;

/** Width in px of a text in the page's typeface. */
export type Measure = (text: string, size?: number) => number;

let context: CanvasRenderingContext2D | null | undefined;
let typeface: string | undefined;

/** Runs something with texts measured in another typeface than the page's. */
export function inTypeface<T>(family: string, run: () => T): T {
  typeface = family;
  try {
    return run();
  } finally {
    typeface = undefined;
  }
}

/** Measures on a canvas that is never shown. */
export const measureText: Measure = (text, size = labelSize) => {
  context ??= document.createElement('canvas').getContext('2d');
  if (!context) return (text.length * size) / 2;
  context.font = `${size}px ${typeface ?? getComputedStyle(document.body).fontFamily}`;
  return context.measureText(text).width;
};

/** The widest of some texts, in px. */
export function widest(texts: readonly string[], size = labelSize): number {
  return Math.ceil(Math.max(0, ...texts.map((text) => measureText(text, size))));
}

/**
 * A text in lines of at most `width` px, whole at no-break spaces; a long word that is wider by itself is cut with a
 * hyphen.
 */
export function wrapText(text: string, width: number, measure: Measure, size = labelSize): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/[ \n\t]+/).flatMap((word) => cutWord(word, width, measure, size))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && measure(longer, size) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}

/** Fewer letters of a word are not left on a line by themselves. */
const leastLetters = 3;

function cutWord(word: string, width: number, measure: Measure, size: number): string[] {
  const parts: string[] = [];
  let rest = word;
  while (measure(rest, size) > width && rest.length >= 2 * leastLetters) {
    let fits = rest.length - leastLetters;
    while (fits > leastLetters && measure(`${rest.slice(0, fits)}-`, size) > width) fits--;
    parts.push(`${rest.slice(0, fits)}-`);
    rest = rest.slice(fits);
  }
  return [...parts, rest];
}
