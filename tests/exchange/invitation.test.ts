import { expect, test } from 'vitest';
import { textCode } from '../../src/exchange/code.ts';
import { readInvitation } from '../../src/exchange/invitation.ts';
import { newKeys } from '../../src/exchange/keys.ts';
import { versionOf } from '../../src/exchange/version.ts';
import { invitedStudy, studyLink, templateLink } from '../support/invited.ts';

test('readInvitation gives the study of a link with its version and eight words a language', async () => {
  const { study } = await invitedStudy();
  const read = await readInvitation(`https://host/r/${await studyLink(study)}`);
  if (!read.ok) throw new Error(read.problem.kind);
  expect(read.value.study).toEqual(study);
  expect(read.value.lock?.version).toBe(await versionOf(study));
  expect(read.value.lock?.words.nl).toHaveLength(8);
  expect(read.value.lock?.words.en).toHaveLength(8);
});

test('readInvitation opens a template’s link as a study of its own lineage, to be handed over', async () => {
  const { publicKey } = await newKeys();
  const read = await readInvitation(templateLink(publicKey));
  if (!read.ok) throw new Error(read.problem.kind);
  expect(read.value.study).toMatchObject({ id: '0123456789abcdef', key: publicKey });
  expect(read.value.lock?.key).toBe(publicKey);
});

test('readInvitation has no lock for a study without a key', async () => {
  const { study } = await invitedStudy();
  const { key: _, ...keyless } = study;
  const read = await readInvitation(await studyLink(keyless));
  expect(read.ok && read.value.lock).toBeUndefined();
});

test('readInvitation names what is no invitation, a cut link, a bad key and a lineage that is none', async () => {
  const { study, keys } = await invitedStudy();
  const link = await studyLink(study);
  const kind = async (text: string) => {
    const read = await readInvitation(text);
    return read.ok ? 'ok' : read.problem.kind;
  };
  expect(await kind('')).toBe('no-code');
  expect(await kind('#tunknown')).toBe('no-code');
  expect(await kind(link.slice(0, 400))).toBe('cut-off');
  expect(await kind(`#${textCode('e', Uint8Array.of(1, 2, 3))}`)).toBe('other-code');
  // No point of the curve has x = 1: 1 − 3 + b has no square root modulo p.
  const off = `Ag${'A'.repeat(41)}B`;
  expect(await kind(await studyLink({ ...study, key: off }))).toBe('bad-value');
  expect(await kind(await studyLink({ ...study, id: 'benefits', key: keys.publicKey }))).toBe('bad-value');
});
