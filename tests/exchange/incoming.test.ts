import { expect, test } from 'vitest';
import { textCode } from '../../src/exchange/code.ts';
import { incomingText } from '../../src/exchange/incoming.ts';

const envelope = (fill: number) => textCode('e', new Uint8Array(192).fill(fill));
/** With one character changed, so that its checksum does not hold. */
const damaged = (fill: number) =>
  envelope(fill).replace(/.{20}$/, (end) => (end[0] === 'A' ? 'B' : 'A') + end.slice(1));

test('incomingText sets two damaged codes of a mailbox aside each by itself, without the mail round them', () => {
  const mailbox = `Beste Anna,\n${damaged(1)}\nGroet, Bob\n\n${damaged(2)}\n${envelope(3)}\n`;
  const [first, second, third] = incomingText(mailbox, { channel: 'paste', name: '' });
  const texts = [first!, second!].map(({ bytes }) => new TextDecoder().decode(bytes));
  expect([first!.reason, second!.reason, third!.reason]).toEqual([
    { kind: 'damaged' },
    { kind: 'damaged' },
    undefined,
  ]);
  expect(texts[0]).not.toBe(texts[1]);
  for (const text of texts) expect(text).not.toMatch(/Anna|Bob/);
  expect(damaged(1)).toContain(texts[0]!.trim());
});
