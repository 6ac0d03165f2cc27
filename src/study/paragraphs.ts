import { limits, type Text } from './study.ts';

/** More paragraphs than this the last one takes. */
const most = limits.paragraphs;

/** Paragraphs as one text a language, with a blank line between them. */
export function joinedParagraphs(paragraphs: readonly Text[]): Text {
  const join = (language: 'nl' | 'en') =>
    paragraphs
      .map((paragraph) => paragraph[language])
      .join('\n\n')
      .trimEnd();
  return { nl: join('nl'), en: join('en') };
}

/** The paragraphs of a text: a blank line begins the next. A language with fewer has empty ones at its end. */
export function splitParagraphs(text: Text): Text[] {
  const nl = split(text.nl);
  const en = split(text.en);
  return Array.from({ length: Math.max(nl.length, en.length) }, (_, p) => ({
    nl: nl[p] ?? '',
    en: en[p] ?? '',
  }));
}

function split(text: string): string[] {
  const paragraphs = text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter(Boolean);
  if (paragraphs.length <= most) return paragraphs;
  return [...paragraphs.slice(0, most - 1), paragraphs.slice(most - 1).join(' ')];
}
