import type { Link, Links } from '../../state/links.ts';

/** A form of link by the name of its texts. */
export type LinkForm = { readonly kind: 'room' | 'mail' | 'whole'; readonly link: Link };

/** The forms that a study has, the shortest first. */
export function linkForms(links: Links): LinkForm[] {
  return (['room', 'mail', 'whole'] as const).flatMap((kind) => {
    const link = links[kind];
    return link ? [{ kind, link }] : [];
  });
}
