import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type CodeKind, readCode } from '../../src/exchange/code.ts';
import { hostedName, readHashBytes, readHosted } from '../../src/exchange/hash-code.ts';
import { readStudyBytes } from '../../src/exchange/study-code.ts';
import { readStudyFile } from '../../src/exchange/study-file.ts';
import { readTemplateBytes } from '../../src/exchange/template-code.ts';
import { versionOf, wordingOf } from '../../src/exchange/version.ts';
import { ok } from '../../src/lib/result.ts';
import { loadTemplate, templateIds } from '../../src/study/templates.ts';

/** A study file and the three links of the first format, never made anew: every later build must open them. */
const read = (name: string) => readFileSync(join(import.meta.dirname, name), 'utf8');
const file = read('study.studie.json');
const links = JSON.parse(read('links.json'));

function bytesOf(link: string, kind: CodeKind): Uint8Array<ArrayBuffer> {
  const code = readCode(link);
  if (!code.ok || code.value.kind !== kind) throw new Error(`no code of kind ${kind}: ${link}`);
  return code.value.bytes;
}

function study() {
  const read = readStudyFile(file);
  if (!read.ok) throw new Error(read.problem.kind);
  return read.value;
}

test('the study file opens, and keeps its version and wording', async () => {
  expect(await versionOf(study())).toBe(links.version);
  expect(await wordingOf(study())).toBe(links.wording);
});

test.each(['whole', 'wholeQr'])('the link with the study in it opens the same study: %s', async (form) => {
  expect(await readStudyBytes(bytesOf(links[form], 's'))).toEqual(ok(study()));
});

test('a study of the third format opens with the number of its group’s people too', async () => {
  const counted = { ...study(), prior: { ...study().prior, people: 50 } };
  expect(await readStudyBytes(bytesOf(read('study-people.txt'), 's'))).toEqual(ok(counted));
});

test('the short link finds the file', async () => {
  const hosted = readHashBytes(bytesOf(links.hosted.link, 'h'));
  if (!hosted.ok) throw new Error(hosted.problem.kind);
  expect(hostedName(hosted.value)).toBe(links.hosted.place);
  expect(await readHosted(hosted.value, new Response(file))).toEqual(ok(file));
});

test.each(templateIds)('the link to the template %s opens it, with the researcher’s own', async (id) => {
  const { key, minimumGroup } = study();
  const opened = await readTemplateBytes(bytesOf(links.templates[id], 't'));
  const { criteria, statement, design } = await loadTemplate(id);
  const own = { id: study().id, key, minimumGroup };
  expect(opened).toMatchObject(ok({ ...own, criteria, statement, design }));
});
