import { describe, expect, test } from 'vitest';
import { studyBytes } from '../../src/exchange/study-bytes.ts';
import { readStudyBytes } from '../../src/exchange/study-code.ts';
import { readStudyFile, studyFile } from '../../src/exchange/study-file.ts';
import type { StudyProblem } from '../../src/exchange/study-problem.ts';
import { deflated } from '../../src/lib/inflate.ts';
import { ok } from '../../src/lib/result.ts';
import type { Study } from '../../src/study/study.ts';
import { bytesWith, wordsOf } from '../support/hostile.ts';
import { criterion, question, rated, study } from '../support/study.ts';

/** Strangers' studies: refused with the reason named, or read as they are. */

const good = study({ questions: [question('q', 2)] });
const refused = (problem: StudyProblem | { kind: StudyProblem['kind'] }) => ({ ok: false, problem });
const broken = refused({ kind: 'broken' });

describe('bytes of a study', () => {
  test('are refused cut off at every length, and with anything after them', async () => {
    const bytes = await studyBytes(good);
    expect(await readStudyBytes(bytes)).toEqual(ok(good));
    for (let length = 0; length < bytes.length; length++) {
      expect(await readStudyBytes(bytes.slice(0, length))).toEqual(broken);
    }
    expect(await readStudyBytes(Uint8Array.of(...bytes, 0))).toEqual(broken);
  });

  test('are refused when their words are cut off at any length, or have bytes after their end', async () => {
    const words = await wordsOf(await studyBytes(good));
    const packed = await deflated(new TextEncoder().encode(words));
    expect(await readStudyBytes(await bytesWith(packed))).toEqual(ok(good));
    for (let length = 0; length < packed.length; length += 5) {
      expect(await readStudyBytes(await bytesWith(packed.slice(0, length)))).toEqual(broken);
    }
    expect(await readStudyBytes(await bytesWith(Uint8Array.of(...packed, 0)))).toEqual(broken);
    expect(await readStudyBytes(await bytesWith(Uint8Array.of(...packed, ...packed)))).toEqual(broken);
  });

  test('never give another study than a whole one, with one bit changed', async () => {
    const bytes = await studyBytes(good);
    for (let bit = 0; bit < 8 * bytes.length; bit += 23) {
      const read = await readStudyBytes(bytes.with(bit >> 3, bytes[bit >> 3]! ^ (1 << (bit & 7))));
      if (read.ok) expect(readStudyFile(studyFile(read.value))).toEqual(read);
    }
  });

  test('are unpacked to 256 KB at most', async () => {
    const bomb = await deflated(new Uint8Array(8 * 1024 * 1024).fill(32));
    expect(bomb.length).toBeLessThan(10_000);
    expect(await readStudyBytes(await bytesWith(bomb))).toEqual(
      refused({ kind: 'too-large', limit: 262_144 }),
    );
  });

  test.each([
    ['of a newer format', 0, 4, 'newer-format'],
    ['of a newest format', 0, 255, 'newer-format'],
    ['of no format', 0, 0, 'broken'],
    ['with more scenarios than they have', 4, 3, 'broken'],
    ['with fewer scenarios than they have', 4, 1, 'broken'],
    ['with weights they do not have', 5, 1, 'broken'],
    ['with a mark that is neither', 5, 2, 'broken'],
  ])('are refused %s', async (_, at, byte, kind) => {
    const bytes = await studyBytes(good);
    expect(await readStudyBytes(bytes.with(at, byte))).toMatchObject({ ok: false, problem: { kind } });
  });

  test('are refused when a scenario is none of the study’s', async () => {
    const words = await wordsOf(await studyBytes(good));
    expect(await readStudyBytes(await bytesWith(words, { numbers: [0, 2] }))).toEqual(broken);
    expect(await readStudyBytes(await bytesWith(words, { numbers: [0, 255] }))).toEqual(broken);
  });

  test('are refused when there are more scenarios than a study has', async () => {
    const words = await wordsOf(await studyBytes(good));
    const numbers = Array.from({ length: 201 }, () => 1);
    const read = await readStudyBytes(await bytesWith(words, { scenarios: 201, numbers }));
    expect(read).toEqual(refused({ kind: 'bad-value', path: 'design.scenarios' }));
  });

  test.each([
    ['no JSON', 'x', 'not-json'],
    ['nothing', '', 'not-json'],
    ['a number', '1', 'bad-value'],
    ['null', 'null', 'bad-value'],
    ['an object by name', '{"id":"a"}', 'bad-value'],
    ['too few places', '["a"]', 'bad-value'],
    ['a hundred places', JSON.stringify(Array.from({ length: 100 }, () => 0)), 'bad-value'],
    ['deep brackets', '['.repeat(100_000), 'too-deep'],
  ])('are refused when their words are %s', async (_, words, kind) => {
    expect(await readStudyBytes(await bytesWith(words))).toMatchObject({ ok: false, problem: { kind } });
  });

  test('are refused when their words are not UTF-8', async () => {
    const words = await deflated(Uint8Array.of(0x5b, 0x22, 0xff, 0x22, 0x5d));
    expect(await readStudyBytes(await bytesWith(words))).toEqual(refused({ kind: 'not-json' }));
  });

  test('are refused when a text is by no rule of writing, wherever it stands', async () => {
    const words = await wordsOf(await studyBytes(good));
    for (const other of ['[]', '["a","b","c"]', '0', 'null', '{}', '[["a"]]', '[1]', 'true']) {
      const changed = words.replace('["test"]', other);
      expect(changed).not.toBe(words);
      expect(await readStudyBytes(await bytesWith(changed))).toMatchObject({
        ok: false,
        problem: { kind: 'bad-value', path: expect.stringMatching(/^title/) },
      });
    }
  });

  test('are refused when there is nothing to answer', async () => {
    const drafts: Partial<Study>[] = [
      { criteria: [], design: rated([]) },
      { criteria: [criterion('a', 1)], design: rated([[0]]) },
      { criteria: [criterion('a', 0)], design: rated([]) },
      { design: rated([]) },
      { questions: [question('q', 0)] },
    ];
    for (const parts of drafts) {
      const draft = study(parts);
      expect(await readStudyBytes(await studyBytes(draft))).toEqual(refused({ kind: 'incomplete' }));
      expect(readStudyFile(studyFile(draft))).toEqual(ok(draft));
    }
  });
});

describe('a study file', () => {
  const file = studyFile(good);
  const json = JSON.stringify(good);
  const nested = (depth: number) => `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`;

  test.each([
    ['10,000 brackets deep', '['.repeat(10_000) + ']'.repeat(10_000), { kind: 'too-deep', limit: 8 }],
    ['40,000 braces deep', nested(40_000), { kind: 'too-deep', limit: 8 }],
    ['nine brackets deep', '[[[[[[[[[]]]]]]]]]', { kind: 'too-deep', limit: 8 }],
    ['200,000 brackets long', '['.repeat(200_000), { kind: 'too-deep', limit: 8 }],
    ['of 5 MB', JSON.stringify({ ...good, title: 'x'.repeat(5_000_000) }), { kind: 'too-large' }],
    [
      'with one text of 200,000 characters',
      json.replace('"test"', `"${'x'.repeat(200_000)}"`),
      { kind: 'bad-value' },
    ],
    ['of 20,000 keys', `{${Array.from({ length: 20_000 }, (_, k) => `"k${k}":0`)}}`, { kind: 'bad-value' }],
    [
      'with a key named twice',
      json.replace('"id"', '"title":1,"id"'),
      { kind: 'repeated-key', key: 'title' },
    ],
    [
      'with a key named twice, once escaped',
      json.replace('"id"', '"\\u0069d":1,"id"'),
      { kind: 'repeated-key', key: 'id' },
    ],
    ['with an unknown key', json.replace('"id"', '"extra":1,"id"'), { kind: 'bad-value', path: 'extra' }],
    [
      'with an unknown key inside',
      json.replace('"nl"', '"de":"x","nl"'),
      { kind: 'bad-value', path: 'title.de' },
    ],
    [
      'with a prototype',
      json.replace('"id"', '"__proto__":{"admin":true},"id"'),
      { kind: 'bad-value', path: '__proto__' },
    ],
    [
      'with a constructor',
      json.replace('"id"', '"constructor":{"prototype":{}},"id"'),
      { kind: 'bad-value', path: 'constructor' },
    ],
    [
      'with a format that is an object',
      json.replace('"afweging/study@1"', '{"toString":1}'),
      { kind: 'bad-value', path: 'format' },
    ],
    ['of another format', json.replace('study@1', 'analysis@1'), { kind: 'bad-value', path: 'format' }],
    ['of a newer format', json.replace('study@1', 'study@2'), { kind: 'newer-format' }],
    [
      'with a number past the largest',
      json.replace('"minutes":1', '"minutes":1e400'),
      { kind: 'number-too-large' },
    ],
    [
      'with a number past the smallest',
      json.replace('"minutes":1', '"minutes":-1e400'),
      { kind: 'number-too-large' },
    ],
    ['with NaN', json.replace('"minutes":1', '"minutes":NaN'), { kind: 'not-json' }],
    [
      'with NaN as text',
      json.replace('"minutes":1', '"minutes":"NaN"'),
      { kind: 'bad-value', path: 'minutes' },
    ],
    [
      'with minus zero minutes',
      json.replace('"minutes":1', '"minutes":-0'),
      { kind: 'bad-value', path: 'minutes' },
    ],
    [
      'with part of a minute',
      json.replace('"minutes":1', '"minutes":1.5'),
      { kind: 'bad-value', path: 'minutes' },
    ],
    [
      'with 2^53 + 1 people a group',
      json.replace('"minimumGroup":5', '"minimumGroup":9007199254740993'),
      { kind: 'bad-value', path: 'minimumGroup' },
    ],
    ['with a comma too many', file.replace(/}\s*$/, ',}'), { kind: 'not-json' }],
    ['with something after it', `${file}1`, { kind: 'not-json' }],
    ['with a text left open', file.replace('"test"', '"test'), { kind: 'not-json' }],
    ['that is empty', '', { kind: 'not-json' }],
    ['that is a web page', '<!doctype html><title>404</title>', { kind: 'not-json' }],
  ])('%s is refused', (_, text, problem) => {
    expect(readStudyFile(text)).toMatchObject({ ok: false, problem });
    expect(Object.prototype).not.toHaveProperty('admin');
  });

  test.each([
    ['a direction override', '\u202e'],
    ['a direction isolate', '\u2067'],
    ['a half surrogate', '\\ud83d'],
    ['NUL', '\\u0000'],
    ['an escape', '\\u001b'],
    ['a line separator', '\u2028'],
  ])('with %s in a text or a key is refused', (_, character) => {
    const kind = 'forbidden-character';
    expect(readStudyFile(json.replace('"test"', `"te${character}st"`))).toEqual(refused({ kind }));
    expect(readStudyFile(json.replace('"title"', `"ti${character}tle"`))).toEqual(refused({ kind }));
  });

  test.each<[string, Partial<Study>, string]>([
    [
      '31 criteria',
      { criteria: Array.from({ length: 31 }, (_, c) => criterion(`c${c}`, 2)), design: rated([]) },
      'criteria',
    ],
    [
      '1,000 criteria',
      { criteria: Array.from({ length: 1000 }, (_, c) => criterion(`c${c}`, 2)), design: rated([]) },
      'criteria',
    ],
    ['100 levels', { criteria: [criterion('a', 100)] }, 'criteria.0.levels'],
    ['level 99 in a scenario', { design: rated([[99]]) }, ''],
    ['a level below the first', { design: rated([[-1]]) }, 'design.scenarios.0.0.0'],
    ['part of a level', { design: rated([[0.5]]) }, 'design.scenarios.0.0.0'],
    ['a level too many', { design: rated([[0, 0]]) }, ''],
    ['a profile too many', { design: { scenarios: [[[0], [1]]] } }, ''],
    ['10,000 scenarios', { design: rated(Array.from({ length: 10_000 }, () => [0])) }, 'design.scenarios'],
    [
      'two criteria of one id',
      { criteria: [criterion('a', 2), criterion('a', 2)], design: rated([]) },
      'criteria',
    ],
    [
      'two levels of one id',
      { criteria: [{ ...criterion('a', 2), levels: [0, 0].map(() => criterion('a', 1).levels[0]!) }] },
      'criteria.0.levels',
    ],
    ['two questions of one id', { questions: [question('q', 2), question('q', 2)] }, 'questions'],
    [
      'two options of one id',
      { questions: [{ ...question('q', 2), options: [0, 0].map(() => question('q', 1).options[0]!) }] },
      'questions.0.options',
    ],
    ['a prototype for an id', { criteria: [criterion('__proto__', 2)] }, 'criteria.0.id'],
    ['toString for an id', { criteria: [criterion('toString', 2)] }, 'criteria.0.id'],
    ['hasOwnProperty for an id', { questions: [question('hasOwnProperty', 2)] }, 'questions.0.id'],
    ['constructor for an id', { questions: [question('constructor', 2)] }, 'questions.0.id'],
    ['a group of four', { minimumGroup: 4 }, 'minimumGroup'],
    ['a key of 32 bytes, as a private key has', { key: Buffer.alloc(32, 2).toString('base64url') }, 'key'],
    ['a key of 34 bytes', { key: Buffer.alloc(34, 2).toString('base64url') }, 'key'],
    ['a key of zeros', { key: Buffer.alloc(33).toString('base64url') }, 'key'],
    ['an empty key', { key: '' }, 'key'],
    ['a key as a link', { key: 'javascript:alert(1)' }, 'key'],
    ['a group’s weights of another study', { prior: { mean: [0, 0], sd: [1, 1] } }, 'prior'],
    ['more means than deviations', { prior: { mean: [0], sd: [] } }, 'prior'],
    ['a day that is none', { closes: '2026-13-01' }, 'closes'],
  ])('with %s is refused', (_, parts, path) => {
    expect(readStudyFile(JSON.stringify(study(parts)))).toEqual(refused({ kind: 'bad-value', path }));
  });

  test.each([
    ['an image with a script', '<img src=x onerror=alert(1)>'],
    ['a drawing with a script', '<svg onload=alert(1)>'],
    ['a script as a link', 'javascript:alert(1)'],
    ['data as a link', 'data:text/html,<script>alert(1)</script>'],
    ['a Markdown link', '[klik](https://example.nl)'],
    ['entities', '&lt;b&gt; &amp; &#x202e;'],
    ['a prototype', '__proto__'],
    ['a constructor', 'constructor.prototype'],
    ['a family', '👨‍👩‍👧‍👦'],
    ['500 combining marks', `e${'\u0301'.repeat(500)}`],
    ['a pattern that takes for ever', '(a+)+$'],
  ])('with %s for a text is read as it is, in file and link', async (_, text) => {
    const both = { nl: text, en: text };
    const strange = study({ title: both, introduction: [both], statement: both, closing: both });
    expect(readStudyFile(studyFile(strange))).toEqual(ok(strange));
    expect(await readStudyBytes(await studyBytes(strange))).toEqual(ok(strange));
  });
});
