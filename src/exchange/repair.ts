/** What mail and chat put between the characters of a link, and what the writer put there itself. */
export const filler = /[\s\u00ad\u200b-\u200f\u2010-\u2015\u2060\u2212\ufeff-]/;

/**
 * A text with what mail did to it undone: quoted-printable (RFC 2045, section 6.7), quote marks at line
 * starts, and percent-encoding, which a link scanner may have applied twice over.
 */
export function repaired(text: string): string {
  let repaired = text.replace(/=?\r?\n[ \t]*(?:>[ \t]*)*/g, '\n').replaceAll('=3D', '=');
  for (let times = 0; times < 3; times++) repaired = repaired.replace(/(?:%[0-9a-f]{2})+/gi, decoded);
  return repaired;
}

function decoded(encoded: string): string {
  try {
    return decodeURIComponent(encoded);
  } catch {
    // Not UTF-8, so not of a link that we wrote.
    return encoded;
  }
}
