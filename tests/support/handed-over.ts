import type { KnownVersion } from '../../src/exchange/response-bytes.ts';
import type { Response } from '../../src/response/response.ts';
import { categories, type Study } from '../../src/study/study.ts';
import { fc } from './properties.ts';
import { criterion, question, rated, scale, study } from './study.ts';

/** A version of a study to hand answers over to. */
export const version = '0123456789abcdef';

/** What a room of phones answers: 21 scenarios on a five-point scale and 3 background questions. */
export function coreStudy(key: string): Study {
  return study({
    id: '00112233445566ff',
    answer: scale(5),
    criteria: [criterion('a', 3), criterion('b', 3)],
    questions: [question('age', 5), question('region', 12), question('work', 4)],
    design: rated(Array.from({ length: 21 }, (_, s) => [s % 3, Math.floor(s / 3) % 3])),
    skip: true,
    key,
  });
}

/** Answers to any study, drawn; `parts` replace what a test is about. */
export function handedOver(
  of: Study,
  parts: { id?: string; revision?: number; version?: string; answer?: number } = {},
): Response {
  const scenarios = of.design.scenarios.length;
  return {
    format: 'afweging/response@1',
    id: parts.id ?? '00112233445566778899aabbccddeeff',
    study: of.id,
    answers: Array.from(
      { length: scenarios },
      (_, s) => (s + (parts.answer ?? 0)) % categories(of.answer).length,
    ),
    background: Object.fromEntries(of.questions.map(({ id, options }) => [id, options[0]!.id])),
    simulated: false,
    handedOver: {
      version: parts.version ?? version,
      revision: parts.revision ?? 0,
      seed: 4_000_000_000,
      day: 20_781,
      seconds: Array(scenarios).fill(10),
    },
  };
}

/** A study of any answer form and length the schema allows, and answers to it. */
export const anyResponse: fc.Arbitrary<{ known: KnownVersion; response: Response }> = fc
  .record({
    form: fc.oneof(
      fc.integer({ min: 3, max: 11 }).map(scale),
      fc.constant(study().answer),
      fc
        .record({ profiles: fc.constantFrom(2 as const, 3 as const, 4 as const), none: fc.boolean() })
        .map(({ profiles, none }): Study['answer'] => ({
          kind: 'choice',
          profiles,
          none: none ? { nl: 'geen', en: 'none' } : null,
        })),
    ),
    scenarios: fc.integer({ min: 0, max: 200 }),
    options: fc.array(fc.integer({ min: 1, max: 20 }), { maxLength: 12 }),
    skip: fc.boolean(),
    lineage: hex(8),
  })
  .map(({ form, scenarios, options, skip, lineage }) => {
    const profiles = form.kind === 'choice' ? form.profiles : 1;
    return study({
      id: lineage,
      answer: form,
      design: { scenarios: Array.from({ length: scenarios }, (_, s) => Array(profiles).fill([s % 2])) },
      questions: options.map((count, q) => question(`q${q}`, count)),
      skip,
    });
  })
  .chain((of) => responseTo(of).map((response) => ({ known: { version, study: of }, response })));

function responseTo(of: Study): fc.Arbitrary<Response> {
  const orSkipped = <T>(value: fc.Arbitrary<T>) => (of.skip ? fc.option(value) : value);
  const category = fc.nat(categories(of.answer).length - 1);
  const scenarios = of.design.scenarios.length;
  return fc
    .record({
      id: hex(16),
      answers: fc.tuple(...of.design.scenarios.map(() => orSkipped(category))),
      options: fc.tuple(...of.questions.map(({ options }) => orSkipped(fc.nat(options.length - 1)))),
      revision: fc.nat(255),
      seed: fc.nat(2 ** 32 - 1),
      day: fc.nat(65_535),
      seconds: fc.array(fc.option(fc.double({ min: 0.1, max: 86_400, noNaN: true })), {
        minLength: scenarios,
        maxLength: scenarios,
      }),
    })
    .map(({ id, answers, options, ...rest }) => ({
      format: 'afweging/response@1' as const,
      id,
      study: of.id,
      answers,
      background: Object.fromEntries(
        of.questions.flatMap((each, q) => {
          const option = options[q];
          return option === null || option === undefined ? [] : [[each.id, each.options[option]!.id]];
        }),
      ),
      simulated: false,
      handedOver: { version, ...rest },
    }));
}

function hex(bytes: number): fc.Arbitrary<string> {
  return fc
    .uint8Array({ minLength: bytes, maxLength: bytes })
    .map((drawn) => Buffer.from(drawn).toString('hex'));
}
