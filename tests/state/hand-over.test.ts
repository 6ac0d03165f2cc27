import { expect, test } from 'vitest';
import { readCode } from '../../src/exchange/code.ts';
import { openEnvelope } from '../../src/exchange/envelope.ts';
import { newKeys } from '../../src/exchange/keys.ts';
import { versionOf } from '../../src/exchange/version.ts';
import { toHandOver } from '../../src/response/from-run.ts';
import { sealRun, sealRuns } from '../../src/state/hand-over.ts';
import { loadTemplate } from '../../src/study/templates.ts';
import { finishedRuns } from '../support/runs.ts';

const keys = await newKeys();
const study = { ...(await loadTemplate('data-sharing')), id: '0123456789abcdef', key: keys.publicKey };
const version = await versionOf(study);
// Ids as they are made on a device: 16 bytes.
const runs = finishedRuns(study, 2, (person, scenario) => (person + scenario) % 5).map((run, person) => ({
  ...run,
  id: String(person).repeat(32),
}));

async function opened(text: string) {
  const code = readCode(text);
  if (!code.ok) throw new Error(code.problem.kind);
  const response = await openEnvelope(code.value.bytes, [keys], [{ version, study }]);
  return response.ok ? response.value : response.problem;
}

test('sealRun gives a text that opens as the response, two words, and a QR code of version 12 at most', async () => {
  // 21 five-point answers, 5 background answers and timings.
  const sealed = await sealRun(study, version, runs[0]!);
  expect(await opened(sealed.text)).toEqual(toHandOver(runs[0]!, version));
  expect(sealed.words.nl).toHaveLength(2);
  expect(sealed.qr?.version).toBeLessThanOrEqual(12);
  expect(sealed.qr?.level).toBe('M');
});

test('sealRuns gives one line a person, each of which opens by itself', async () => {
  const lines = (await sealRuns(study, version, runs)).trimEnd().split('\n');
  expect(lines).toHaveLength(2);
  expect(await opened(lines[1]!)).toEqual(toHandOver(runs[1]!, version));
});
