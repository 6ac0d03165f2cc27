/** A colour as #rrggbb. */
type Hex = string;

/**
 * The colours of an answer scale from disagree to agree: the five stops for five points, an even number
 * without the middle, other numbers interpolated between the stops in OKLab (Ottosson 2020).
 *
 * @param stops - five colours, disagree to agree
 * @param points - 2 to 11 categories
 */
export function ramp(stops: readonly Hex[], points: number): Hex[] {
  const odd = points % 2 === 1 ? points : points + 1;
  const colours = Array.from({ length: odd }, (_, i) => between(stops, (i / (odd - 1)) * (stops.length - 1)));
  if (odd !== points) colours.splice((odd - 1) / 2, 1);
  return colours;
}

/** Black or white, whichever contrasts more with the colour (WCAG 2.2, contrast ratio). */
export function inkOn(colour: Hex): Hex {
  const luminance = relativeLuminance(colour);
  return (luminance + 0.05) / 0.05 >= 1.05 / (luminance + 0.05) ? '#000000' : '#ffffff';
}

/** WCAG 2.2 contrast ratio of two colours, 1 to 21. */
export function contrast(a: Hex, b: Hex): number {
  const [light, dark] = [relativeLuminance(a), relativeLuminance(b)].sort((x, y) => y - x);
  return (light! + 0.05) / (dark! + 0.05);
}

function between(stops: readonly Hex[], position: number): Hex {
  const below = Math.min(Math.floor(position), stops.length - 2);
  const share = position - below;
  if (share === 0) return stops[below]!;
  if (share === 1) return stops[below + 1]!;
  const from = toOklab(stops[below]!);
  const to = toOklab(stops[below + 1]!);
  return fromOklab(from.map((value, i) => value + share * (to[i]! - value)));
}

function relativeLuminance(colour: Hex): number {
  const [r, g, b] = linear(colour);
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

function linear(colour: Hex): number[] {
  return [1, 3, 5].map((at) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
}

function toOklab(colour: Hex): number[] {
  const [r, g, b] = linear(colour) as [number, number, number];
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

function fromOklab([lightness, a, b]: number[]): Hex {
  const l = (lightness! + 0.3963377774 * a! + 0.2158037573 * b!) ** 3;
  const m = (lightness! - 0.1055613458 * a! - 0.0638541728 * b!) ** 3;
  const s = (lightness! - 0.0894841775 * a! - 1.291485548 * b!) ** 3;
  const channels = [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
  return `#${channels.map(hexChannel).join('')}`;
}

function hexChannel(value: number): string {
  const coded = value <= 0.0031308 ? 12.92 * value : 1.055 * value ** (1 / 2.4) - 0.055;
  const byte = Math.round(255 * Math.min(1, Math.max(0, coded)));
  return byte.toString(16).padStart(2, '0');
}
