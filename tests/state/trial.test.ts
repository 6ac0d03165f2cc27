import { afterEach, expect, test, vi } from 'vitest';
import { readCode } from '../../src/exchange/code.ts';
import { openEnvelope } from '../../src/exchange/envelope.ts';
import { sealRun } from '../../src/state/hand-over.ts';
import { openInvited } from '../../src/state/invited.ts';
import { tryAddress } from '../../src/state/trial.ts';
import { invitedStudy, studyLink, templateLink } from '../support/invited.ts';
import { finishedRuns } from '../support/runs.ts';

const { study, keys } = await invitedStudy();

afterEach(() => vi.unstubAllGlobals());

async function tried(link: string) {
  const opened = await openInvited(link, { untraced: true });
  if (!opened.ok) throw new Error(opened.problem.kind);
  return opened.value;
}

test.each([
  ['tryAddress', (await tryAddress(study)).replace('r/?try', '')],
  ['a link with a key', await studyLink(study)],
  ['a template’s link', templateLink(keys.publicKey)],
])(
  'a study tried by %s is handed over with a lock that the researcher’s key does not open',
  async (_, link) => {
    const { lock, study: asked } = await tried(link);
    const run = { ...finishedRuns(asked, 1, () => 1)[0]!, id: '0'.repeat(32) };
    const sealed = await sealRun(asked, lock!.version, run);
    const code = readCode(sealed.ok ? sealed.value.text : '');
    if (!code.ok) throw new Error(code.problem.kind);
    const opened = await openEnvelope(code.value.bytes, [keys], [{ version: lock!.version, study: asked }]);
    expect(opened).toMatchObject({ ok: false, problem: { kind: 'other-key' } });
  },
);

test('a study can be tried where a browser cannot seal, and is then not handed over', async () => {
  const link = await studyLink(study);
  vi.stubGlobal('crypto', {});
  const opened = await tried(link);
  expect(opened.study.key).toBeUndefined();
  expect(opened.lock).toBeUndefined();
});
