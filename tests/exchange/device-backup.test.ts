import { expect, test } from 'vitest';
import { deviceBackup, readDeviceBackup } from '../../src/exchange/device-backup.ts';
import { plainLock, plainUnlock } from '../support/plain-age.ts';
import { fc } from '../support/properties.ts';
import { handOver } from '../support/received.ts';

const passphrase = 'zout zon zee';

/** What a store can hold: JSON values with bytes in them. */
const record = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    fc.string(),
    fc.double({ noNaN: true, noDefaultInfinity: true }).filter((number) => !Object.is(number, -0)),
    fc.boolean(),
    fc.constant(null),
    fc.uint8Array({ maxLength: 40 }),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), tie('value'), { maxKeys: 4 }),
  ),
})).value;
test('readDeviceBackup inverts deviceBackup for whatever a store holds; the lock is that of age', async () => {
  // In one backup, since locking takes seconds.
  const all = {
    drafts: fc.sample(record, 200),
    received: [handOver({ envelope: Uint8Array.of(0, 255, 7) })],
  };
  const text = plainUnlock(await deviceBackup(all, passphrase), passphrase);
  const { format, records } = JSON.parse(text);
  expect(format).toBe('afweging/device@1');
  expect(records.received[0].envelope).toEqual({ base64url: 'AP8H' });
  expect(await readDeviceBackup(plainLock(text, passphrase), passphrase)).toEqual({ ok: true, value: all });
});

test('readDeviceBackup tells another passphrase, a missing end and another content apart', async () => {
  const outcome = async (text: string, by = passphrase) => {
    const read = await readDeviceBackup(text, by);
    return read.ok ? 'ok' : read.problem.kind;
  };
  const good = plainLock('{"format":"afweging/device@1","records":{}}', passphrase);
  expect(await outcome(good)).toBe('ok');
  expect(await outcome(good, 'zon')).toBe('lock-passphrase');
  expect(await outcome(good.slice(0, -20))).toBe('lock-cut-off');
  expect(await outcome(plainLock('{"format":"afweging/keys@1"}', passphrase))).toBe('no-device-backup');
  expect(await outcome(plainLock('no JSON', passphrase))).toBe('no-device-backup');
});
