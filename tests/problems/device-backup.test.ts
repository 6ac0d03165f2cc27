import { afterEach, expect, test } from 'vitest';
import type { DeviceBackupProblem } from '../../src/exchange/device-backup.ts';
import { language } from '../../src/i18n/language.ts';
import { deviceBackupProblem } from '../../src/problems/device-backup.ts';
import { storageProblem } from '../../src/problems/storage.ts';

afterEach(() => {
  language.value = 'nl';
});

const kinds: readonly DeviceBackupProblem['kind'][] = [
  'not-locked',
  'lock-cut-off',
  'lock-passphrase',
  'lock-damaged',
  'no-device-backup',
];

test('each problem with a backup of a device has words of its own and a next step, in both languages', () => {
  const told = (['nl', 'en'] as const).flatMap((each) => {
    language.value = each;
    return kinds.map((kind) => deviceBackupProblem({ kind }));
  });
  expect(new Set(told).size).toBe(2 * kinds.length);
  for (const sentence of told) expect(sentence).toMatch(/\. .+\.$/);
  expect(deviceBackupProblem({ kind: 'full' })).toBe(storageProblem({ kind: 'full' }));
});
