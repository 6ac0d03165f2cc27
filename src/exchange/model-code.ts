import * as v from 'valibot';
import type { PanelStudy } from '../advice/panel.ts';
import { publishedStudy } from '../advice/publish.ts';
import type { PublishedFit, PublishedModel } from '../advice/published.ts';
import { type ByteReader, byteReader, countBytes, shortBytes } from '../lib/byte-reader.ts';
import { checksum } from '../lib/checksum.ts';
import { deflated, type InflateProblem, inflated } from '../lib/inflate.ts';
import { fail, ok, type Result } from '../lib/result.ts';
import { type JsonProblem, readJson } from '../lib/strict-json.ts';
import { codings } from '../study/coding.ts';
import { type Criterion, type Profile, ratedProfiles, type Text } from '../study/study.ts';
import { loadTemplate, type TemplateId, templateIds } from '../study/templates.ts';
import { fitBytes, type NumbersProblem, readFit } from './model-numbers.ts';
import {
  type OwnWords,
  PackedOwn,
  PackedStudy,
  packedOwn,
  packedStudy,
  type StudyWords,
} from './model-words.ts';

/**
 * A published model as bytes:
 *
 *     byte 0     format, 1
 *     bytes 1-2  length of the words
 *     then       the words: JSON by place, raw deflate. Those of the study, or the name of the template they
 *                are and a check on it; then the publisher's own
 *     then       days of publication and of the last answer, smallest group, number of scenarios: 2 bytes each;
 *                the seed of simulated answers plus 1, 0 for people's
 *     then       of each example case its scenario's number, and half a byte a level
 *     then       the fits, the whole sample's first
 */
const format = 1;
const headLength = 3;

/** Most bytes the words unpack to. */
const wordsLimit = 64 * 1024;

/**
 * Why a model was not read. `bad-words`: a text missing or too long, at a path that is the stranger's own.
 * `unknown-template`: its texts are not in this app. `bad-case`: an example case with a level that does not exist.
 */
export type ModelProblem =
  | InflateProblem
  | JsonProblem
  | NumbersProblem
  | { readonly kind: 'newer-format' }
  | { readonly kind: 'bad-words'; readonly path: string }
  | { readonly kind: 'unknown-template' }
  | { readonly kind: 'bad-case' };

/** @throws RangeError when the words take 64 KB or more, or for a study of choices */
export async function modelBytes(model: PublishedModel): Promise<Uint8Array<ArrayBuffer>> {
  const packed = await deflated(new TextEncoder().encode(JSON.stringify(await packedWords(model))));
  if (packed.length > 0xffff) throw new RangeError(`too long for a model: ${packed.length}`);
  const { study, examples, fits } = model;
  const shape = { weights: weightsOf(study.criteria), answer: study.answer };
  return Uint8Array.of(
    ...[format, ...shortBytes(packed.length), ...packed],
    ...[model.day, model.until, model.minimumGroup, model.scenarios].flatMap(shortBytes),
    ...countBytes(model.seed === undefined ? 0 : model.seed + 1),
    ...ratedProfiles(study).flatMap((profile, e) => [examples[e]!.number, ...halves(profile)]),
    ...fits.flatMap((fit) => fitBytes(fit, shape)),
  );
}

/** Reads a stranger's model; nothing of it is used unless all of it is in order. */
export async function readModelBytes(
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Result<PublishedModel, ModelProblem>> {
  const [version, high, low] = bytes;
  if (version !== undefined && version > format) return fail({ kind: 'newer-format' });
  if (version !== format || low === undefined) return fail({ kind: 'broken' });
  const end = headLength + high! * 256 + low;
  const words = await readWords(bytes.subarray(headLength, end));
  return words.ok ? readNumbers(byteReader(bytes.subarray(end)), words.value) : words;
}

type AllWords = { readonly study: StudyWords; readonly own: OwnWords };

async function packedWords(model: PublishedModel): Promise<unknown> {
  const { study, asker, people, notFor, fits } = model;
  const groups = fits.flatMap(({ group }) => group ?? []);
  const examples = model.examples.map(({ name }) => name);
  const own = packedOwn({ id: study.id, asker, people, notFor, examples, groups });
  const packed = packedStudy(study);
  for (const id of templateIds) {
    const template = await templateWords(id);
    if (template && JSON.stringify(template) === JSON.stringify(packed)) return [id, check(template), own];
  }
  return [packed, own];
}

async function readWords(packed: Uint8Array<ArrayBuffer>): Promise<Result<AllWords, ModelProblem>> {
  const json = await inflated(packed, wordsLimit);
  if (!json.ok) return json;
  const text = utf8(json.value);
  const value = text === undefined ? fail({ kind: 'not-json' } as const) : readJson(text);
  if (!value.ok) return value;
  const parts = v.safeParse(Parts, value.value);
  if (!parts.success) return fail({ kind: 'bad-words', path: '' });
  const { study, template, own } = parts.output;
  const written = template ? await templateWords(template.id) : study;
  if (template && check(written) !== template.check) return fail({ kind: 'unknown-template' });
  const words = v.safeParse(v.strictObject({ study: PackedStudy, own: PackedOwn }), { study: written, own });
  if (words.success) return ok(words.output);
  return fail({ kind: 'bad-words', path: (v.getDotPath(words.issues[0]) ?? '').slice(0, 80) });
}

const Parts = v.union([
  v.pipe(
    v.strictTuple([v.picklist(templateIds), v.number(), v.unknown()]),
    v.transform(([id, sum, own]) => ({ template: { id, check: sum }, study: undefined, own })),
  ),
  v.pipe(
    v.strictTuple([v.array(v.unknown()), v.unknown()]),
    v.transform(([study, own]) => ({ template: undefined, study, own })),
  ),
]);

/** The words of a template as a model has them; undefined for a study of choices. */
async function templateWords(id: TemplateId): Promise<unknown> {
  const study = await loadTemplate(id);
  return study.answer.kind === 'choice' ? undefined : packedStudy(publishedStudy(study, []));
}

function check(words: unknown): number {
  return checksum(new TextEncoder().encode(JSON.stringify(words)));
}

function readNumbers(reader: ByteReader, { study, own }: AllWords): Result<PublishedModel, ModelProblem> {
  const [day, until, minimumGroup, scenarios] = [0, 1, 2, 3].map(() => reader.short());
  const seed = reader.count();
  const cases = own.examples.map((name) => ({
    name,
    number: reader.byte(),
    profile: readHalves(reader, study.criteria.length),
  }));
  const exist = cases.every(({ profile }) => profile.every((l, c) => l < study.criteria[c]!.levels.length));
  if (!exist) return fail({ kind: 'bad-case' });
  const { criteria, answer } = study;
  const fits: PublishedFit[] = [];
  for (const group of [undefined, ...own.groups]) {
    const read = readFit(reader, { weights: weightsOf(criteria), answer });
    if (!read.ok) return read;
    fits.push({ ...read.value, group });
  }
  if (!reader.isDone()) return fail({ kind: 'broken' });
  const [whole, ...groups] = fits;
  return ok({
    study: panelStudy(study, own.id, cases),
    asker: own.asker,
    people: own.people,
    notFor: own.notFor,
    seed: seed === 0 ? undefined : seed - 1,
    day: day!,
    until: until!,
    minimumGroup: minimumGroup!,
    scenarios: scenarios!,
    examples: cases.map(({ number, name }) => ({ number, name })),
    fits: [whole!, ...groups],
  });
}

function panelStudy(
  words: StudyWords,
  id: string,
  cases: readonly { readonly name: Text; readonly profile: Profile }[],
): PanelStudy {
  return { id, ...words, design: { scenarios: cases.map(({ profile }) => [profile]) } };
}

function weightsOf(criteria: readonly Criterion[]): number {
  return codings(criteria).reduce((sum, { names }) => sum + names.length, 0);
}

/** Levels in half a byte each: a criterion has at most 12. */
function halves(profile: Profile): number[] {
  const bytes = Array<number>(Math.ceil(profile.length / 2)).fill(0);
  profile.forEach((level, c) => {
    bytes[c >> 1]! += c % 2 === 0 ? level : 16 * level;
  });
  return bytes;
}

function readHalves(reader: ByteReader, count: number): Profile {
  const bytes = Array.from({ length: Math.ceil(count / 2) }, () => reader.byte());
  return Array.from({ length: count }, (_, c) => (bytes[c >> 1]! >> (c % 2 === 0 ? 0 : 4)) & 15);
}

function utf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
