/** Bytes that repeat only after 251. */
export function bytesOf(length: number): Uint8Array {
  return Uint8Array.from({ length }, (_, b) => (b * 37 + 11) % 251);
}

/** A link as Defender Safe Links rewrites it. */
export function safeLink(link: string): string {
  const tail = '&data=05%7C02%7Cjan%40example.nl%7C1b2c%7C0%7C0&sdata=Q2hlY2tzdW0%3D&reserved=0';
  return `https://eur03.safelinks.protection.outlook.com/?url=${encodeURIComponent(link)}${tail}`;
}

/** A text with something between every 40 characters. */
export function folded(text: string, between: string): string {
  return text.replace(/.{40}(?=.)/gs, `$&${between}`);
}

/** A line as quoted-printable: 76 characters a line, a soft line break after each (RFC 2045, section 6.7). */
export function mailed(text: string): string {
  const encoded = text.replaceAll('=', '=3D');
  const lines = encoded.match(/(?:=[0-9A-F]{2}|.){1,73}/gs) ?? [];
  return lines.join('=\r\n');
}
