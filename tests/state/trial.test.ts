import { expect, test } from 'vitest';
import { readCode } from '../../src/exchange/code.ts';
import { openEnvelope } from '../../src/exchange/envelope.ts';
import { readInvitation } from '../../src/exchange/invitation.ts';
import { sealRun } from '../../src/state/hand-over.ts';
import { tryAddress } from '../../src/state/trial.ts';
import { invitedStudy } from '../support/invited.ts';
import { finishedRuns } from '../support/runs.ts';

test('tryAddress leads to a study that is handed over, with a lock that the researcher’s key does not open', async () => {
  const { study, keys } = await invitedStudy();
  const read = await readInvitation((await tryAddress(study)).replace('r/?try', ''));
  if (!read.ok) throw new Error(read.problem.kind);
  const { lock, study: tried } = read.value;
  const run = { ...finishedRuns(tried, 1, () => 1)[0]!, id: '0'.repeat(32) };
  const sealed = await sealRun(tried, lock!.version, run);
  const code = readCode(sealed.ok ? sealed.value.text : '');
  if (!code.ok) throw new Error(code.problem.kind);
  const opened = await openEnvelope(code.value.bytes, [keys], [{ version: lock!.version, study: tried }]);
  expect(opened).toMatchObject({ ok: false, problem: { kind: 'other-key' } });
});
