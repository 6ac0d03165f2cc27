import type { KnownVersion } from '../../src/exchange/response-bytes.ts';
import type { Response } from '../../src/response/response.ts';
import { categories, type Study } from '../../src/study/study.ts';
import { version } from './handed-over.ts';
import { fc } from './properties.ts';
import { question, scale, study } from './study.ts';

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
