import { unreachable } from '../../lib/unreachable.ts';
import { inkOn, ramp } from './ramp.ts';
import { disagrees } from './segments.ts';

/** What the answers are: on a scale, no and yes, or profiles with or without "none of these" after them. */
export type AnswerScale = 'agreement' | 'yes-no' | 'profiles' | 'profiles-or-none';

/** One category's fill, and black or white for the number in it, in both themes. */
export type AnswerColour = {
  readonly light: string;
  readonly dark: string;
  readonly onLight: string;
  readonly onDark: string;
  /** Told apart by a hatch where colours may be gone. */
  readonly hatched: boolean;
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
    hatched: isHatched(scale, i, categories),
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
  switch (scale) {
    case 'agreement':
      return ramp(stops, categories);
    case 'yes-no':
      return [stops[2]!, stops[4]!];
    case 'profiles':
    case 'profiles-or-none':
      return Array.from({ length: categories }, (_, i) =>
        isNone(scale, i, categories) ? stops[2]! : stops[profileStops[i]!]!,
      );
    default:
      return unreachable(scale);
  }
}

/** Profiles lie on no scale: two blues, then two browns, of the ramp's stops; none is the middle grey. */
const profileStops = [4, 3, 1, 0];

function isNone(scale: AnswerScale, category: number, categories: number): boolean {
  return scale === 'profiles-or-none' && category === categories - 1;
}

/** The browns are as dark as the blues. */
function isHatched(scale: AnswerScale, category: number, categories: number): boolean {
  if (scale === 'agreement' || scale === 'yes-no') return disagrees(category, categories);
  return category >= 2 && !isNone(scale, category, categories);
}
