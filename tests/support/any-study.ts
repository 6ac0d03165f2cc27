import { createECDH } from 'node:crypto';
import type {
  AnswerForm,
  Criterion,
  Design,
  Question,
  Scenario,
  Study,
  Text,
} from '../../src/study/study.ts';
import { fc } from './properties.ts';

/** Any study that can be answered, of each answer form, with whatever texts people write. */

/** Plain: no control or direction characters, whole emoji and combining marks. */
const words = fc.oneof(
  fc.constant(''),
  fc.lorem({ maxCount: 4 }),
  fc.constantFrom(
    '👨‍👩‍👧‍👦',
    'a\nb',
    'e\u0301',
    '"quoted" \\ [1,  2]',
    '<b>&amp;',
    'naïef',
    '0',
    'constructor',
  ),
  fc.string({ maxLength: 12 }),
);
const text: fc.Arbitrary<Text> = fc.oneof(
  fc.record({ nl: words, en: words }),
  words.map((both) => ({ nl: both, en: both })),
);
const id = fc.stringMatching(/^[a-z0-9-]{1,40}$/).filter((id) => id !== 'constructor');

/** A list of things whose ids differ. */
function distinct<T extends { id: string }>(one: fc.Arbitrary<T>, minLength: number, maxLength: number) {
  return fc.uniqueArray(one, { minLength, maxLength, selector: (item) => item.id });
}

const level = fc.record({ id, name: text, explanation: text }, { requiredKeys: ['id', 'name'] });
const criterion: fc.Arbitrary<Criterion> = fc.record({
  id,
  kind: fc.constantFrom('categorical', 'amount'),
  name: text,
  short: text,
  levels: distinct(level, 2, 6),
});
const question: fc.Arbitrary<Question> = fc.record({
  id,
  name: text,
  short: text,
  ordered: fc.boolean(),
  options: distinct(fc.record({ id, name: text }), 1, 5),
});
const answer: fc.Arbitrary<AnswerForm> = fc.oneof(
  fc.record({ kind: fc.constant('scale' as const), points: fc.array(text, { minLength: 3, maxLength: 11 }) }),
  fc.record({ kind: fc.constant('yes-no' as const), no: text, yes: text }),
  fc.record({
    kind: fc.constant('choice' as const),
    profiles: fc.constantFrom(2 as const, 3 as const, 4 as const),
    none: fc.option(text),
  }),
);

/** A public key is a point of its curve: that of a private key. */
const key = fc.uint8Array({ minLength: 31, maxLength: 31 }).map((bytes) => {
  const curve = createECDH('prime256v1');
  curve.setPrivateKey(Buffer.from([1, ...bytes]));
  return curve.getPublicKey('base64url', 'compressed');
});
const lineage = fc.stringMatching(/^[0-9a-f]{16}$/);

const rest = fc.record(
  {
    id: fc.oneof(id, lineage),
    title: text,
    introduction: fc.array(text, { maxLength: 4 }),
    asker: text,
    contact: text,
    purpose: text,
    retention: text,
    withdrawal: text,
    consent: text,
    minutes: fc.integer({ min: 1, max: 240 }),
    lead: text,
    statement: text,
    questions: distinct(question, 0, 4),
    skip: fc.boolean(),
    closing: text,
    minimumGroup: fc.integer({ min: 5, max: 1000 }),
    key,
    closes: fc.constantFrom('2026-12-31', '2027-02-28'),
  },
  {
    requiredKeys: [
      ...(['id', 'title', 'introduction', 'asker', 'contact', 'purpose', 'retention', 'withdrawal'] as const),
      ...([
        'consent',
        'minutes',
        'lead',
        'statement',
        'questions',
        'skip',
        'closing',
        'minimumGroup',
      ] as const),
    ],
  },
);

function designOf(criteria: readonly Criterion[], form: AnswerForm): fc.Arbitrary<Study['design']> {
  const profile = fc.tuple(...criteria.map(({ levels }) => fc.nat(levels.length - 1)));
  const profiles = form.kind === 'choice' ? form.profiles : 1;
  const scenario = fc.array(profile, { minLength: profiles, maxLength: profiles });
  const scenarios = fc.array(scenario, { minLength: 1, maxLength: 20 });
  return scenarios.chain((all) =>
    anyPresentation(all.length, scenario).map((presentation) => ({ scenarios: all, ...presentation })),
  );
}

/**
 * Blocks and what else there may be of so many scenarios.
 *
 * @param practice - draws what there is to practise on
 */
export function anyPresentation(
  scenarios: number,
  practice: fc.Arbitrary<Scenario>,
): fc.Arbitrary<Omit<Design, 'scenarios'>> {
  const divisions = [
    { blocks: 1, anchors: 0 },
    ...(scenarios >= 2 ? [{ blocks: 2, anchors: 0 }] : []),
    ...(scenarios >= 12
      ? [
          { blocks: 4, anchors: 0 },
          { blocks: 3, anchors: 3 },
        ]
      : []),
  ];
  return fc.constantFrom(...divisions).chain(({ blocks, anchors }) => {
    const shortest = anchors + Math.floor((scenarios - anchors) / blocks);
    const most = Math.min(3, Math.floor(shortest / 3));
    return fc.record(
      {
        ...(blocks > 1 && { blocks: fc.constant(blocks) }),
        ...(anchors > 0 && { anchors: fc.constant(anchors) }),
        ...(most > 0 && { repeats: fc.integer({ min: 1, max: most }) }),
        ...(scenarios > 0 && { tailored: fc.integer({ min: 1, max: 3 }) }),
        warmUp: fc.array(practice, { minLength: 1, maxLength: 3 }),
      },
      {
        requiredKeys: [
          ...(blocks > 1 ? ['blocks' as const] : []),
          ...(anchors > 0 ? ['anchors' as const] : []),
        ],
      },
    );
  });
}

/** In steps of 1/2048, as carried. */
function priorOf(criteria: readonly Criterion[]): fc.Arbitrary<Study['prior']> {
  const counts = criteria.map(({ kind, levels }) => (kind === 'amount' ? 1 : levels.length - 1));
  const length = counts.reduce((sum, count) => sum + count, 0);
  const weights = (min: number, max: number) =>
    fc.array(
      fc.integer({ min, max }).map((whole) => whole / 2048),
      { minLength: length, maxLength: length },
    );
  const people = fc.integer({ min: 0, max: 65535 });
  return fc.option(
    fc.record(
      { mean: weights(-32768, 32767), sd: weights(0, 65535), people },
      { requiredKeys: ['mean', 'sd'] },
    ),
    { nil: undefined },
  );
}

function prohibitedOf(criteria: readonly Criterion[]): fc.Arbitrary<Study['prohibited']> {
  const levels = criteria.flatMap((criterion) =>
    criterion.levels.map((level) => ({ criterion: criterion.id, level: level.id })),
  );
  return fc.array(fc.subarray(levels, { minLength: 2, maxLength: Math.min(levels.length, 6) }), {
    maxLength: 3,
  });
}

export const anyStudy: fc.Arbitrary<Study> = fc
  .tuple(rest, answer, distinct(criterion, 1, 8))
  // Answers are sealed for a lineage only.
  .filter(([{ id, key }]) => key === undefined || /^[0-9a-f]{16}$/.test(id))
  .chain(([rest, answer, criteria]) =>
    fc
      .tuple(designOf(criteria, answer), priorOf(criteria), prohibitedOf(criteria))
      .map(([design, prior, prohibited]) => ({
        format: 'afweging/study@1' as const,
        ...rest,
        answer,
        criteria,
        prohibited,
        design,
        ...(prior && { prior }),
      })),
  );
