import type { Table } from './csv.ts';
import { cellNumber } from './decimal.ts';
import type { Role } from './roles.ts';

/** Names that people give to columns of one role, in Dutch and English; compared without case and signs. */
const names: Readonly<Partial<Record<Role, RegExp>>> = {
  respondent:
    /^(id|pid|rid|resp|respid|resp(ondent)?(id|nr|nummer|number)?|person(id)?|persoon(id)?|deelnemer(id|nr)?|participant(id)?|subject(id)?|judge|beoordelaar|panelist|user(id)?|household(id)?|hhid)$/,
  scenario:
    /^(chid|scenario(id|nr)?|situation(id)?|situatie|task(id)?|taak|choiceset|keuzeset|set|qes|obsid|case(id)?|geval|vignet(te)?(id)?|vraag|question)$/,
  profile: /^(alt|alternative|alternatief|profile|profiel|option|optie|mode|alternativeid|altid)$/,
  answer:
    /^(choice|chosen|keuze|gekozen|choose|rating|oordeel|beoordeling|score|answer|antwoord|response|mening|agree|eens|sat|satisfaction|tevreden(heid)?)$/,
  weight: /^(freq|frequency|frequentie|count|aantal|weight|gewicht|wt|n)$/,
  available: /^(av|avail|available|availability|beschikbaar|aanwezig)$/,
};

/** Whether a column has a name that is usual for a role. */
export function isNamed(role: Role, column: string): boolean {
  return likeness(role, column) > 0;
}

/** Those with a usual name for the role first, otherwise in their own order. */
export function namedFirst<T extends { readonly name: string }>(role: Role, columns: readonly T[]): T[] {
  return columns.toSorted((a, b) => likeness(role, b.name) - likeness(role, a.name));
}

/** Roles told by a word of the name; elsewhere a word misleads, as in "car availability". */
const byWord: readonly Role[] = ['answer', 'respondent', 'scenario'];
/** Shorter words ("id", "set") say too little when they are only part of a name. */
const shortestWord = 4;

/** 2 when the whole name is usual for the role, 1 when a word of it is, 0 when nothing is. */
function likeness(role: Role, column: string): number {
  const usual = names[role];
  if (!usual) return 0;
  const words = column.toLowerCase().split(/[^a-z0-9]+/);
  if (usual.test(words.join(''))) return 2;
  return byWord.includes(role) && words.some((word) => word.length >= shortestWord && usual.test(word))
    ? 1
    : 0;
}

/** Whether the first row looks like data: at least half of the names are numbers, or one has decimals. */
export function namedByNumbers({ header, decimal }: Pick<Table, 'header' | 'decimal'>): boolean {
  const numbers = header.flatMap((name) => cellNumber(name, decimal) ?? []);
  return 2 * numbers.length >= header.length || !numbers.every(Number.isInteger);
}
