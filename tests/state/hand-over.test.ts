import { afterEach, expect, test, vi } from 'vitest';
import { readCode } from '../../src/exchange/code.ts';
import { openEnvelope } from '../../src/exchange/envelope.ts';
import { newKeys } from '../../src/exchange/keys.ts';
import { versionOf } from '../../src/exchange/version.ts';
import type { Result } from '../../src/lib/result.ts';
import { toHandOver } from '../../src/response/from-run.ts';
import { taken } from '../../src/response/received.ts';
import { byReceipt } from '../../src/state/by-receipt.ts';
import { sealRun, sealRuns } from '../../src/state/hand-over.ts';
import { loadTemplate } from '../../src/study/templates.ts';
import { handOver } from '../support/received.ts';
import { finishedRuns } from '../support/runs.ts';

const keys = await newKeys();
const study = { ...(await loadTemplate('data-sharing')), id: '0123456789abcdef', key: keys.publicKey };
const version = await versionOf(study);
// Ids as they are made on a device: 16 bytes.
const runs = finishedRuns(study, 2, (person, scenario) => (person + scenario) % 5).map((run, person) => ({
  ...run,
  id: String(person).repeat(32),
}));

afterEach(() => vi.restoreAllMocks());

function given<T>(result: Result<T, { readonly kind: string }>): T {
  if (!result.ok) throw new Error(result.problem.kind);
  return result.value;
}

async function opened(text: string) {
  const code = readCode(text);
  if (!code.ok) throw new Error(code.problem.kind);
  const response = await openEnvelope(code.value.bytes, [keys], [{ version, study }]);
  return response.ok ? response.value : response.problem;
}

test('sealRun gives a text that opens as the response, two words, and a QR code of version 12 at most', async () => {
  // 21 five-point answers, 5 background answers and timings.
  const sealed = given(await sealRun(study, version, runs[0]!));
  expect(await opened(sealed.text)).toEqual(toHandOver(study, runs[0]!, version));
  expect(sealed.words.nl).toHaveLength(2);
  expect(sealed.qr?.version).toBeLessThanOrEqual(12);
  expect(sealed.qr?.level).toBe('M');
});

test('sealRun of unchanged answers has no words of an earlier copy', async () => {
  expect(given(await sealRun(study, version, runs[0]!)).first).toBeUndefined();
});

test.each([
  { arrived: 0, revision: 1 },
  { arrived: 0, revision: 2 },
  { arrived: 1, revision: 2 },
  { arrived: 2, revision: 2 },
])(
  'sealRun of revision $revision has words that find the answers where revision $arrived arrived',
  async (copies) => {
    const { first } = given(await sealRun(study, version, { ...runs[0]!, revision: copies.revision }));
    const { id } = runs[0]!;
    const { record } = taken(undefined, handOver({ id, revision: copies.arrived }));
    for (const words of [first!.nl, first!.en])
      expect(await byReceipt([record], words.join(' '))).toEqual([record]);
  },
);

test('sealRuns gives one line a person, each of which opens by itself', async () => {
  const lines = given(await sealRuns(study, version, runs))
    .trimEnd()
    .split('\n');
  expect(lines).toHaveLength(2);
  expect(await opened(lines[1]!)).toEqual(toHandOver(study, runs[1]!, version));
});

test.each([
  ['the library refuses', 'generateKey'],
  ['the browser refuses', 'encrypt'],
] as const)('sealing that %s is a problem, after which it can be done again', async (_, step) => {
  const refused = vi.spyOn(crypto.subtle, step).mockRejectedValue(new DOMException('', 'OperationError'));
  const problem = { ok: false, problem: { kind: 'not-sealed' } };
  expect(await sealRun(study, version, runs[0]!)).toEqual(problem);
  expect(await sealRuns(study, version, runs)).toEqual(problem);
  refused.mockRestore();
  expect((await sealRun(study, version, runs[0]!)).ok).toBe(true);
});

test('sealRun throws where the fault is ours', async () => {
  await expect(sealRun({ ...study, id: 'none' }, version, runs[0]!)).rejects.toThrow(RangeError);
});
