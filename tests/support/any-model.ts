import type { PublishedFit, PublishedModel } from '../../src/advice/published.ts';
import type { FitProblem } from '../../src/estimation/problem.ts';
import { answerLabels } from '../../src/study/answer-labels.ts';
import { codings } from '../../src/study/coding.ts';
import type { Recruited } from '../../src/study/recruitment.ts';
import { type AnswerForm, type Criterion, profileCount, type Text } from '../../src/study/study.ts';
import { fc } from './properties.ts';

const words = fc.string({ unit: 'grapheme-ascii', maxLength: 12 });
const text: fc.Arbitrary<Text> = fc.record({ nl: words, en: words });

const answer: fc.Arbitrary<AnswerForm> = fc.oneof(
  fc.record({
    kind: fc.constant('scale' as const),
    points: fc.array(text, { minLength: 3, maxLength: 11 }),
  }),
  fc.record({ kind: fc.constant('yes-no' as const), no: text, yes: text }),
  fc.record({
    kind: fc.constant('choice' as const),
    profiles: fc.constantFrom(2 as const, 3 as const, 4 as const),
    none: fc.option(text),
  }),
);

const criteria: fc.Arbitrary<Criterion[]> = fc
  .array(
    fc.record({
      kind: fc.constantFrom('categorical' as const, 'amount' as const),
      name: text,
      short: text,
      levels: fc.array(text, { minLength: 2, maxLength: 4 }),
    }),
    { minLength: 1, maxLength: 4 },
  )
  .map((all) =>
    all.map(({ levels, ...criterion }, c) => ({
      id: `c${c}`,
      ...criterion,
      levels: levels.map((name, l) => ({ id: `l${l}`, name })),
    })),
  );

/** A lower-triangular root of a covariance, and numbers about zero. */
const number = fc.double({ min: -1, max: 1, noNaN: true });

function anyFit(weights: number, form: AnswerForm): fc.Arbitrary<Omit<PublishedFit, 'group'>> {
  const labels = answerLabels(form);
  const choice = form.kind === 'choice';
  const P = weights + (choice ? (form.none ? 1 : 0) : labels.length - 1);
  return fc
    .record({
      estimates: fc.array(number, { minLength: P, maxLength: P }),
      root: fc.array(number, { minLength: P * P, maxLength: P * P }),
      scale: fc.double({ min: 0.05, max: 2, noNaN: true }),
      unusedLast: fc.boolean(),
      respondents: fc.integer({ min: 2, max: 100_000 }),
      scenarios: fc.integer({ min: 1, max: 2_000_000 }),
      ridge: fc.constantFrom(0, 1),
      converged: fc.boolean(),
      hits: fc.option(fc.record({ model: percent, guess: percent }), { nil: undefined }),
    })
    .map(({ estimates, root, scale, unusedLast, hits, ...counts }) => {
      const unused = unusedLast && labels.length > 2 && !choice;
      const estimate = Float64Array.from(estimates, (value) => 3 * value);
      const thresholds = choice ? new Float64Array() : estimate.subarray(weights).sort();
      thresholds.forEach((value, t) => {
        thresholds[t] = value + t / 2;
      });
      if (unused) thresholds[thresholds.length - 1] = Number.NaN;
      const spread = new Float64Array(P * P).fill(Number.NaN);
      const known = estimate.map((value) => (Number.isNaN(value) ? 0 : 1));
      for (let a = 0; a < P; a++) {
        for (let b = 0; b < P; b++) {
          let sum = a === b ? 0.01 : 0;
          for (let k = 0; k < P; k++) sum += root[a * P + k]! * root[b * P + k]!;
          if (known[a] && known[b]) spread[a * P + b] = (scale ** 2 * sum) / P;
        }
      }
      const problems: FitProblem[] = unused
        ? [{ kind: 'unused-category', category: labels.at(-1)!, mergedWith: '' }]
        : [];
      return { hits, fit: { ...counts, estimate, problems, jackknife: new Float64Array(), spread } };
    });
}

const percent = fc.integer({ min: 0, max: 100 }).map((each) => each / 100);
const short = fc.integer({ min: 0, max: 65535 });

const recruited: fc.Arbitrary<Recruited> = fc.oneof(
  fc.record({ how: text, answered: fc.nat() }),
  fc.record({ invited: fc.integer({ min: 1, max: 1_000_000 }), how: text, answered: fc.nat() }),
);

/** A published model of any small study. */
export const anyModel: fc.Arbitrary<PublishedModel> = fc.tuple(criteria, answer).chain(([own, form]) => {
  const weights = codings(own).reduce((sum, { names }) => sum + names.length, 0);
  const one = anyFit(weights, form);
  const example = fc.record({
    name: text,
    number: fc.integer({ min: 0, max: 200 }),
    profiles: fc.array(fc.tuple(...own.map(({ levels }) => fc.integer({ min: 0, max: levels.length - 1 }))), {
      minLength: profileCount(form),
      maxLength: profileCount(form),
    }),
  });
  return fc
    .record({
      ...{ title: text, lead: text, statement: text, asker: text, people: text, notFor: text },
      ...{ day: short, until: short, minimumGroup: short, scenarios: short },
      recruited: fc.option(recruited, { nil: undefined }),
      seed: fc.option(fc.integer({ min: 0, max: 2 ** 30 }), { nil: undefined }),
      cases: fc.array(example, { maxLength: 3 }),
      whole: one,
      groups: fc.array(fc.tuple(text, text, one), { maxLength: 2 }),
    })
    .map(({ title, lead, statement, cases, whole, groups, ...rest }) => ({
      ...rest,
      study: {
        ...{ id: 'any', title, lead, statement, answer: form, criteria: own },
        design: { scenarios: cases.map(({ profiles }) => profiles) },
      },
      examples: cases.map(({ number: n, name }) => ({ number: n, name })),
      fits: [
        { ...whole, group: undefined },
        ...groups.map(([question, option, each]) => ({ ...each, group: { question, option } })),
      ],
    }));
});
