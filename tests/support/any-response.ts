import type { KnownVersion } from '../../src/exchange/response-bytes.ts';
import type { Response } from '../../src/response/response.ts';
import { toAnswers } from '../../src/response/to-answers.ts';
import { categories, type Profile, profileCount, type Study } from '../../src/study/study.ts';
import { order } from '../../src/survey/order.ts';
import { countingShowings } from '../../src/survey/showings.ts';
import { anyPresentation } from './any-study.ts';
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
  .chain((rest) => {
    const practice = fc.nat(1).map((level) => Array<Profile>(profileCount(rest.form)).fill([level]));
    return anyPresentation(rest.scenarios, practice).map((presentation) => ({ ...rest, presentation }));
  })
  .map(({ form, scenarios, options, skip, lineage, presentation }) => {
    const scenario = (s: number) => Array(profileCount(form)).fill([s % 2]);
    return study({
      id: lineage,
      answer: form,
      design: { scenarios: Array.from({ length: scenarios }, (_, s) => scenario(s)), ...presentation },
      questions: options.map((count, q) => question(`q${q}`, count)),
      skip,
    });
  })
  .chain((of) => responseTo(of).map((response) => ({ known: { version, study: of }, response })));

function responseTo(of: Study): fc.Arbitrary<Response> {
  const orSkipped = <T>(value: fc.Arbitrary<T>) => (of.skip ? fc.option(value) : value);
  const category = fc.nat(categories(of.answer).length - 1);
  const { tailored = 0 } = of.design;
  const counting = countingShowings(of.design);
  const second = fc.double({ min: 0.1, max: 86_400, noNaN: true });
  const chosen = fc.record({
    scenario: fc.nat(1).map((level) => Array(profileCount(of.answer)).fill([level])),
    outdated: fc.boolean(),
  });
  return fc
    .record({
      id: hex(16),
      picked: fc.array(orSkipped(category), { minLength: counting, maxLength: counting }),
      chosen: fc.array(chosen, { minLength: tailored, maxLength: tailored }),
      options: fc.tuple(...of.questions.map(({ options }) => orSkipped(fc.nat(options.length - 1)))),
      revision: fc.nat(255),
      seed: fc.nat(2 ** 32 - 1),
      day: fc.nat(65_535),
      spent: fc.array(fc.option(second), { minLength: counting, maxLength: counting }),
    })
    .map(({ id, picked, chosen: own, options, spent, ...rest }) => {
      const asked = order(rest.seed, of);
      const ifShown = <T>(each: T, showing: number) => (asked.shown.includes(showing) ? each : null);
      return {
        format: 'afweging/response@1' as const,
        id,
        study: of.id,
        ...toAnswers(of, asked, { picked: picked.map(ifShown), tailored: own }),
        background: Object.fromEntries(
          of.questions.flatMap((each, q) => {
            const option = options[q];
            return option === null || option === undefined ? [] : [[each.id, each.options[option]!.id]];
          }),
        ),
        simulated: false,
        handedOver: { version, ...rest, seconds: spent.map(ifShown) },
      };
    });
}

function hex(bytes: number): fc.Arbitrary<string> {
  return fc
    .uint8Array({ minLength: bytes, maxLength: bytes })
    .map((drawn) => Buffer.from(drawn).toString('hex'));
}
