/** A part of a mail whose headers say base64 (RFC 2045, section 6.8): the headers from there on, then the body. */
const encodedPart =
  /(content-transfer-encoding:[^\S\r\n]*base64[^\S\r\n]*\r?\n(?:[^\r\n]+\r?\n)*\r?\n)((?:[A-Za-z0-9+/=]+(?:\r?\n|$))+)/gi;

/** Most characters of a body that someone wrote; a longer one is an attachment. */
const bodyLimit = 1_000_000;

/** A saved mail or mailbox with its base64 bodies as text, and without its attachments. */
export function withTextBodies(text: string): string {
  return text.replace(encodedPart, (_, headers: string, body: string) => `${headers}${textOf(body)}\n`);
}

function textOf(body: string): string {
  if (body.length > bodyLimit) return '';
  const bytes = decoded(body);
  // No text has this character, and hardly a picture or document is without.
  if (bytes.includes('\0')) return '';
  return new TextDecoder().decode(Uint8Array.from(bytes, (byte) => byte.charCodeAt(0)));
}

/** One character a byte; nothing where the body is no base64 after all. */
function decoded(body: string): string {
  try {
    return atob(body.replace(/\s/g, ''));
  } catch {
    return '';
  }
}
