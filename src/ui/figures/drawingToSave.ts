import { render, type VNode } from 'preact';
import { inTypeface, measureText, smallSize, wrapText } from './text.ts';

/** What stands around a drawing in a file of its own. */
export type Words = {
  readonly title: string;
  readonly subtitle: string;
  readonly note: string;
  /** The label of simulated answers, where they are. */
  readonly simulated: string | undefined;
};

const svgSpace = 'http://www.w3.org/2000/svg';
const width = 1136;
const margin = 32;
/** On every machine, or one as wide: a file may not bring our typeface, and other widths would collide. */
const typeface = "Arial, Helvetica, 'Liberation Sans', sans-serif";
const resolved = ['fill', 'stroke', 'stroke-width', 'stroke-dasharray', 'font-size', 'font-weight'];

/**
 * A figure as an SVG that stands by itself: its words and the label inside, every colour written out, in
 * the light theme, at the full width of a page plus margins. It is drawn anew, unseen, since the one on screen may be a
 * phone's, dark, or opened.
 */
export function drawingToSave(words: Words, draw: (width: number) => VNode): string {
  return inTypeface(typeface, () => drawnApart(words, draw));
}

function drawnApart(words: Words, draw: (width: number) => VNode): string {
  const stage = document.createElement('div');
  stage.dataset['theme'] = 'light';
  stage.className = 'figure-stage';
  document.body.append(stage);
  try {
    render(draw(width), stage);
    const drawing = stage.querySelector('svg');
    if (!drawing) throw new Error('a figure without a drawing');
    const whole = compose(words, drawing);
    stage.append(whole);
    writeOut(whole);
    return new XMLSerializer().serializeToString(whole);
  } finally {
    render(null, stage);
    stage.remove();
  }
}

/** Title, subtitle, label, drawing and note, from the top down. */
function compose(words: Words, drawing: SVGSVGElement): SVGSVGElement {
  const whole = element('svg', { class: 'figure-svg', role: 'img' }) as SVGSVGElement;
  const about = element('title', {});
  about.textContent = `${words.title}. ${drawing.getAttribute('aria-label') ?? ''}`;
  const page = element('rect', { class: 'figure-page' });
  whole.append(about, page);
  let y = margin + 16;
  y = lines(whole, words.title, { y, size: 24, tone: 'strong', step: 30 });
  y = lines(whole, words.subtitle, { y, size: 16, tone: 'subtle', step: 24 });
  if (words.simulated) y = label(whole, words.simulated, y);
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const height = drawing.viewBox.baseVal.height;
  for (const [name, value] of Object.entries({ x: margin, y, width, height }))
    copy.setAttribute(name, `${value}`);
  whole.append(copy);
  y = lines(whole, words.note, { y: y + height + 24, size: smallSize, tone: 'subtle', step: 20 });
  const size = { width: width + 2 * margin, height: y + margin - 16 };
  for (const [name, value] of Object.entries(size)) {
    whole.setAttribute(name, `${value}`);
    page.setAttribute(name, `${value}`);
  }
  whole.setAttribute('viewBox', `0 0 ${size.width} ${size.height}`);
  return whole;
}

/** Sets a text in lines; gives the baseline below it. */
function lines(
  whole: SVGElement,
  text: string,
  set: { readonly y: number; readonly size: number; readonly tone: string; readonly step: number },
): number {
  if (text === '') return set.y;
  const parts = wrapText(text, width, measureText, set.size);
  for (const [i, part] of parts.entries()) {
    const y = set.y + i * set.step;
    const line = element('text', { class: `figure-${set.tone}`, x: margin, y, 'font-size': set.size });
    line.textContent = part;
    whole.append(line);
  }
  return set.y + parts.length * set.step;
}

function label(whole: SVGElement, text: string, y: number): number {
  const box = { x: margin, y: y - 14, width: measureText(text) + 26, height: 28 };
  const words = element('text', {
    class: 'figure-simulated-text',
    x: margin + 12,
    y: y + 5,
    'font-weight': 600,
  });
  words.textContent = text;
  whole.append(element('rect', { class: 'figure-simulated', ...box }), words);
  return y + 30;
}

function element(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const made = document.createElementNS(svgSpace, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, `${value}`);
  return made;
}

/** Writes what the style sheets say into the elements, and leaves out what they hide. */
function writeOut(whole: SVGSVGElement): void {
  const parts = [...whole.querySelectorAll<SVGElement>(':not(title, defs, tspan, svg, g)')];
  const styles = parts.map((part) => {
    const style = getComputedStyle(part);
    const values = resolved.map((name) => [name, style.getPropertyValue(name)] as const);
    return { part, hidden: style.display === 'none', values };
  });
  for (const { part, hidden, values } of styles) {
    if (hidden) part.remove();
    // Words over lines have an edge on screen; many programs would draw it over the words.
    for (const [name, value] of values)
      part.setAttribute(name, name === 'stroke' && part.matches('text') ? 'none' : value);
  }
  for (const part of [whole, ...whole.querySelectorAll('*')]) {
    part.removeAttribute('class');
    part.removeAttribute('style');
  }
  whole.setAttribute('font-family', typeface);
}
