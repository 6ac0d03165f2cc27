import { inkOn, ramp } from './ramp.ts';

export type AnswerScale = 'agreement' | 'yes-no';

/** One category's fill, and black or white for the number in it, in both themes. */
export type AnswerColour = {
  readonly light: string;
  readonly dark: string;
  readonly onLight: string;
  readonly onDark: string;
};

/** The colours of an answer's categories in order. Reads the tokens, so a host's theme holds here too. */
export function answerColours(scale: AnswerScale, categories: number): AnswerColour[] {
  const light = coloursIn('light', scale, categories);
  const dark = coloursIn('dark', scale, categories);
  return light.map((fill, i) => ({
    light: fill,
    dark: dark[i]!,
    onLight: inkOn(fill),
    onDark: inkOn(dark[i]!),
  }));
}

/** A colour as custom properties: the style sheet picks by theme, so that print is light whatever is on screen. */
export function partStyle(colour: AnswerColour): Record<string, string> {
  return {
    '--light': colour.light,
    '--dark': colour.dark,
    '--on-light': colour.onLight,
    '--on-dark': colour.onDark,
  };
}

/** Both themes are needed whichever is on screen: print is light, and the style sheet picks. */
function coloursIn(theme: 'light' | 'dark', scale: AnswerScale, categories: number): string[] {
  const probe = document.createElement('div');
  probe.dataset['theme'] = theme;
  document.body.append(probe);
  const style = getComputedStyle(probe);
  const stops = [1, 2, 3, 4, 5].map((stop) => style.getPropertyValue(`--afweging-ramp-${stop}`).trim());
  probe.remove();
  return scale === 'yes-no' ? [stops[2]!, stops[4]!] : ramp(stops, categories);
}
