import { expect, test } from 'vitest';
import { studyBytes } from '../../src/exchange/study-bytes.ts';
import { readStudyBytes } from '../../src/exchange/study-code.ts';
import { deflated, inflated } from '../../src/lib/inflate.ts';
import { ok } from '../../src/lib/result.ts';
import { loadTemplate } from '../../src/study/templates.ts';

const broken = { ok: false, problem: { kind: 'broken' } };

test('a study goes through the browser’s own packing and back', async () => {
  const study = await loadTemplate('data-sharing');
  expect(await readStudyBytes(await studyBytes(study))).toEqual(ok(study));
});

test('the browser’s own unpacking takes nothing cut off, longer than it says, or too large', async () => {
  const packed = await deflated(new TextEncoder().encode('one two one two one two three'));
  for (let length = 0; length < packed.length; length++) {
    expect(await inflated(packed.slice(0, length), 100)).toEqual(broken);
  }
  expect(await inflated(Uint8Array.of(...packed, 0), 100)).toEqual(broken);
  const bomb = await deflated(new Uint8Array(8 * 1024 * 1024));
  expect(await inflated(bomb, 1000)).toEqual({ ok: false, problem: { kind: 'too-large', limit: 1000 } });
});
