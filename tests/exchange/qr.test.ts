import { expect, test } from 'vitest';
import { qrOf } from '../../src/exchange/qr.ts';
import { fc, property } from '../support/properties.ts';

/** ISO/IEC 18004:2015, table 7: characters that fit in alphanumeric mode. */
const capacity = [
  { version: 9, level: 'M', characters: 262 },
  { version: 9, level: 'L', characters: 335 },
  { version: 15, level: 'M', characters: 600 },
  { version: 15, level: 'L', characters: 758 },
] as const;

test.each(capacity)(
  'qrOf fits $characters characters in version $version with level $level, and no more',
  (full) => {
    const { version, level, characters } = full;
    expect(qrOf('A'.repeat(characters), version)).toMatchObject({ version, level, size: 17 + 4 * version });
    const more = qrOf('A'.repeat(characters + 1), version);
    if (level === 'M') expect(more).toMatchObject({ level: 'L' });
    else expect(more).toBeUndefined();
  },
);

property(
  'qrOf is never larger than allowed',
  [fc.string({ maxLength: 800 }), fc.integer({ min: 1, max: 40 })],
  (text, most) => {
    const qr = qrOf(text, most);
    if (qr) expect(qr.version).toBeLessThanOrEqual(most);
  },
);
