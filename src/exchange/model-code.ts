import { publishedStudy } from '../advice/publish.ts';
import type { PublishedFit, PublishedModel } from '../advice/published.ts';
import { type ByteReader, byteReader, countBytes, shortBytes } from '../lib/byte-reader.ts';
import { checksum } from '../lib/checksum.ts';
import { deflated, type InflateProblem, inflated } from '../lib/inflate.ts';
import { plainTexts } from '../lib/plain-texts.ts';
import { fail, ok, type Result } from '../lib/result.ts';
import { type JsonProblem, readJson } from '../lib/strict-json.ts';
import { utf8 } from '../lib/utf8.ts';
import type { Profile } from '../study/study.ts';
import { loadTemplate, type TemplateId, templateIds } from '../study/templates.ts';
import { fitBytes, type NumbersProblem, readFit } from './model-numbers.ts';
import {
  checkedOwn,
  checkedStudy,
  type OwnWords,
  ownWords,
  studyWords,
  type WordsProblem,
} from './model-words.ts';

/**
 * A published model as bytes:
 *
 *     byte 0     format: 2 where it is told how people were asked, else 1
 *     bytes 1-2  length of the words
 *     then       the words: JSON by place, raw deflate. Those of the study, or the name of the template they
 *                are and a check on it; then the publisher's own
 *     then       days of publication and of the last answer, smallest group, number of scenarios: 2 bytes each;
 *                the seed of simulated answers plus 1, 0 for people's
 *     then       of each example case its scenario's number, and half a byte a level
 *     then       the fits, the whole sample's first
 */
type Format = keyof typeof ownWords;
const headLength = 3;

/** Most bytes the words unpack to. */
const wordsLimit = 64 * 1024;

/** Why a model was not read. `unknown-template`: its texts are not in this app. */
export type ModelProblem =
  | InflateProblem
  | JsonProblem
  | NumbersProblem
  | { readonly kind: 'newer-format' }
  | WordsProblem
  | { readonly kind: 'unknown-template' };

/** @throws RangeError when the words take 64 KB or more */
export async function modelBytes(model: PublishedModel): Promise<Uint8Array<ArrayBuffer>> {
  const format = model.recruited ? 2 : 1;
  const packed = await deflated(new TextEncoder().encode(JSON.stringify(await packedWords(model, format))));
  if (packed.length > 0xffff) throw new RangeError(`too long for a model: ${packed.length}`);
  const { study, examples, fits } = model;
  return Uint8Array.of(
    ...[format, ...shortBytes(packed.length), ...packed],
    ...[model.day, model.until, model.minimumGroup, model.scenarios].flatMap(shortBytes),
    ...countBytes(model.seed === undefined ? 0 : model.seed + 1),
    ...study.design.scenarios.flatMap((scenario, e) => [examples[e]!.number, ...halves(scenario.flat())]),
    ...fits.flatMap((fit) => fitBytes(fit, study)),
  );
}

/** Reads a stranger's model; nothing of it is used unless all of it is in order. */
export async function readModelBytes(
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Result<PublishedModel, ModelProblem>> {
  const [version, high, low] = bytes;
  if (version !== undefined && version > 2) return fail({ kind: 'newer-format' });
  if ((version !== 1 && version !== 2) || low === undefined) return fail({ kind: 'broken' });
  const end = headLength + high! * 256 + low;
  const words = await readWords(bytes.subarray(headLength, end), version);
  return words.ok ? readNumbers(byteReader(bytes.subarray(end)), words.value) : words;
}

/** The study's words are as they were read: its example cases, still to come, are checked along with them. */
type AllWords = { readonly study: unknown; readonly own: OwnWords };

/** The words as they are carried: what is typed or pasted may hold characters that reading refuses. */
async function packedWords(model: PublishedModel, format: Format): Promise<unknown> {
  const { study, fits } = model;
  const groups = fits.flatMap(({ group }) => group ?? []);
  const examples = model.examples.map(({ name }) => name);
  const own = plainTexts(ownWords[format].write({ ...model, id: study.id, examples, groups }));
  const packed = plainTexts(studyWords.write(study));
  for (const id of templateIds) {
    const template = await templateWords(id);
    if (JSON.stringify(template) === JSON.stringify(packed)) return [id, check(template), own];
  }
  return [0, packed, own];
}

async function readWords(
  packed: Uint8Array<ArrayBuffer>,
  format: Format,
): Promise<Result<AllWords, ModelProblem>> {
  const json = await inflated(packed, wordsLimit);
  if (!json.ok) return json;
  const text = utf8(json.value);
  const value = text === undefined ? fail({ kind: 'not-json' } as const) : readJson(text);
  if (!value.ok) return value;
  const parts = Array.isArray(value.value) ? value.value : [];
  const [template, words, ownPart] = parts as unknown[];
  const own = checkedOwn(ownWords[format].read(ownPart));
  if (!own.ok) return own;
  if (parts.length !== 3) return fail({ kind: 'bad-words', path: '' });
  if (template === 0) return ok({ study: studyWords.read(words), own: own.value });
  const id = templateIds.find((each) => each === template);
  const found = id && (await templateWords(id));
  if (!found || check(found) !== words) return fail({ kind: 'unknown-template' });
  return ok({ study: studyWords.read(found), own: own.value });
}

/** The words of a template as a model has them. */
async function templateWords(id: TemplateId): Promise<unknown> {
  return studyWords.write(publishedStudy(await loadTemplate(id), []));
}

function check(words: unknown): number {
  return checksum(new TextEncoder().encode(JSON.stringify(words)));
}

function readNumbers(
  reader: ByteReader,
  { study: words, own }: AllWords,
): Result<PublishedModel, ModelProblem> {
  const [day, until, minimumGroup, scenarios] = [0, 1, 2, 3].map(() => reader.short());
  const seed = reader.count();
  const shape = checkedStudy(own.id, words, []);
  if (!shape.ok) return shape;
  const { criteria, answer } = shape.value;
  const profiles = answer.kind === 'choice' ? answer.profiles : 1;
  const cases = own.examples.map((name) => ({
    name,
    number: reader.byte(),
    levels: readHalves(reader, profiles * criteria.length),
  }));
  const split = cases.map(({ levels }) => inProfiles(levels, criteria.length));
  const study = checkedStudy(own.id, words, split);
  if (!study.ok) return study;
  const fits: PublishedFit[] = [];
  for (const group of [undefined, ...own.groups]) {
    const read = readFit(reader, study.value);
    if (!read.ok) return read;
    fits.push({ ...read.value, group });
  }
  if (!reader.isDone()) return fail({ kind: 'broken' });
  const [whole, ...groups] = fits;
  return ok({
    study: study.value,
    asker: own.asker,
    people: own.people,
    notFor: own.notFor,
    recruited: own.recruited,
    seed: seed === 0 ? undefined : seed - 1,
    day: day!,
    until: until!,
    minimumGroup: minimumGroup!,
    scenarios: scenarios!,
    examples: cases.map(({ number, name }) => ({ number, name })),
    fits: [whole!, ...groups],
  });
}

function inProfiles(levels: readonly number[], criteria: number): Profile[] {
  return Array.from({ length: levels.length / criteria }, (_, j) =>
    levels.slice(j * criteria, (j + 1) * criteria),
  );
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
