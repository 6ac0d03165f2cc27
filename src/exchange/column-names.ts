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
  return names[role]?.test(column.toLowerCase().replace(/[^a-z0-9]/g, '')) ?? false;
}

/** Those with a usual name for the role first, otherwise in their own order. */
export function namedFirst<T extends { readonly name: string }>(role: Role, columns: readonly T[]): T[] {
  const [usual, others] = [true, false].map((is) => columns.filter(({ name }) => isNamed(role, name) === is));
  return [...usual!, ...others!];
}
