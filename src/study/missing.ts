import { longestShort } from './edit.ts';
import { isProhibited } from './prohibited.ts';
import { keyInAnyOrder } from './same-scenario.ts';
import type { MakeStep } from './steps.ts';
import type { Criterion, Question, Study, Text } from './study.ts';

/** The texts a study must have before people are asked. */
const required = [
  'title',
  'asker',
  'contact',
  'purpose',
  'retention',
  'withdrawal',
  'consent',
  'statement',
  'closing',
] as const;

/** What is still to be done. Places count from 1, as the reader counts. */
type What =
  | { readonly kind: 'text'; readonly text: (typeof required)[number] }
  | { readonly kind: 'no-introduction' }
  | { readonly kind: 'answer'; readonly place: number }
  | { readonly kind: 'no-criteria' | 'one-criterion' }
  | { readonly kind: 'criterion-name' | 'criterion-short' | 'few-levels'; readonly place: number }
  | { readonly kind: 'short-too-long'; readonly name: Text }
  | { readonly kind: 'level-name'; readonly place: number; readonly level: number }
  | { readonly kind: 'same-criteria' | 'same-levels' | 'same-options'; readonly name: Text }
  | { readonly kind: 'question-name' | 'question-short' | 'few-options'; readonly place: number }
  | { readonly kind: 'option-name'; readonly place: number; readonly option: number }
  | { readonly kind: 'no-scenarios' }
  /** Whatever people answer, not all weights can be told. */
  | { readonly kind: 'too-few-scenarios'; readonly scenarios: number; readonly least: number }
  | { readonly kind: 'unseen-level'; readonly name: Text; readonly level: Text }
  | { readonly kind: 'same-scenarios'; readonly first: number; readonly second: number }
  | { readonly kind: 'prohibited-scenario'; readonly scenario: number }
  | { readonly kind: 'prohibited-practice' };

/** Something that is still to be done, the step it is done in, and the id of the field there. */
export type Missing = What & { readonly step: MakeStep; readonly field: string };

/** What keeps a study from being shared, in the order of the steps. */
export function missing(study: Study): Missing[] {
  return [
    ...missingTexts(study),
    ...missingAnswers(study),
    ...missingCriteria(study.criteria),
    ...study.questions.flatMap(missingQuestion),
    ...missingScenarios(study),
  ];
}

function missingTexts(study: Study): Missing[] {
  const found: Missing[] = required
    .filter((text) => isEmpty(study[text]))
    .map((text) => ({
      kind: 'text',
      text,
      step: text === 'statement' ? 'judgement' : 'texts',
      field: `${text}-nl`,
    }));
  if (study.introduction.every(isEmpty))
    found.push({ kind: 'no-introduction', step: 'texts', field: 'introduction-nl' });
  return found;
}

function missingAnswers({ answer }: Study): Missing[] {
  const step = 'judgement';
  if (answer.kind === 'choice') {
    return answer.none && isEmpty(answer.none) ? [{ kind: 'answer', place: 1, step, field: 'none-nl' }] : [];
  }
  const labels = answer.kind === 'scale' ? answer.points : [answer.yes, answer.no];
  return labels.flatMap((label, a) =>
    isEmpty(label) ? [{ kind: 'answer' as const, place: a + 1, step, field: `answer-${a}-nl` }] : [],
  );
}

function missingCriteria(criteria: readonly Criterion[]): Missing[] {
  if (criteria.length === 0) return [{ kind: 'no-criteria', step: 'criteria', field: 'add-criterion' }];
  const alone: Missing[] =
    criteria.length > 1 ? [] : [{ kind: 'one-criterion', step: 'criteria', field: 'add-criterion' }];
  return [
    ...criteria.flatMap(missingCriterion),
    ...alone,
    ...twins(criteria).map((criterion) => ({
      kind: 'same-criteria' as const,
      name: criterion.name,
      step: 'criteria' as const,
      field: `criterion-${criterion.id}-name-nl`,
    })),
  ];
}

function missingCriterion({ id, name, short, levels }: Criterion, c: number): Missing[] {
  const at = (part: string) => ({ step: 'criteria' as const, field: `criterion-${id}-${part}` });
  const place = c + 1;
  const found: Missing[] = [];
  if (isEmpty(name)) found.push({ kind: 'criterion-name', place, ...at('name-nl') });
  else if (isEmpty(short)) found.push({ kind: 'criterion-short', place, ...at('short-nl') });
  found.push(...tooLong(name, short, at));
  if (levels.length < 2) found.push({ kind: 'few-levels', place, ...at('add-level') });
  levels.forEach((level, l) => {
    if (isEmpty(level.name))
      found.push({ kind: 'level-name', place, level: l + 1, ...at(`level-${level.id}-nl`) });
  });
  for (const level of twins(levels)) found.push({ kind: 'same-levels', name, ...at(`level-${level.id}-nl`) });
  return found;
}

/** A short name that does not fit, in either language. */
function tooLong(name: Text, short: Text, at: (part: string) => Pick<Missing, 'step' | 'field'>): Missing[] {
  return (['nl', 'en'] as const)
    .filter((language) => short[language].length > longestShort)
    .map((language) => ({ kind: 'short-too-long', name, ...at(`short-${language}`) }));
}

function missingQuestion({ id, name, short, options }: Question, q: number): Missing[] {
  const at = (part: string) => ({ step: 'questions' as const, field: `question-${id}-${part}` });
  const place = q + 1;
  const found: Missing[] = [];
  if (isEmpty(name)) found.push({ kind: 'question-name', place, ...at('name-nl') });
  else if (isEmpty(short)) found.push({ kind: 'question-short', place, ...at('short-nl') });
  found.push(...tooLong(name, short, at));
  if (options.length < 2) found.push({ kind: 'few-options', place, ...at('add-option') });
  options.forEach((option, o) => {
    if (isEmpty(option.name))
      found.push({ kind: 'option-name', place, option: o + 1, ...at(`option-${option.id}-nl`) });
  });
  for (const option of twins(options))
    found.push({ kind: 'same-options', name, ...at(`option-${option.id}-nl`) });
  return found;
}

function missingScenarios(study: Study): Missing[] {
  const at = { step: 'scenarios' as const, field: 'make-scenarios' };
  const { scenarios } = study.design;
  if (scenarios.length === 0) return [{ kind: 'no-scenarios', ...at }];
  const found: Missing[] = [];
  const least = leastScenarios(study);
  if (scenarios.length < least)
    found.push({ kind: 'too-few-scenarios', scenarios: scenarios.length, least, ...at });
  study.criteria.forEach(({ name, levels }, c) => {
    levels.forEach((level, l) => {
      const seen = scenarios.some((scenario) => scenario.some((profile) => profile[c] === l));
      if (!seen) found.push({ kind: 'unseen-level', name, level: level.name, ...at });
    });
  });
  const keys = scenarios.map(keyInAnyOrder);
  keys.forEach((key, s) => {
    const first = keys.indexOf(key);
    if (first < s) found.push({ kind: 'same-scenarios', first: first + 1, second: s + 1, ...at });
  });
  scenarios.forEach((scenario, s) => {
    if (scenario.some((profile) => isProhibited(study, profile)))
      found.push({ kind: 'prohibited-scenario', scenario: s + 1, ...at });
  });
  if (study.design.warmUp?.flat().some((profile) => isProhibited(study, profile)))
    found.push({ kind: 'prohibited-practice', ...at, field: 'scenario-warmUp' });
  return found;
}

/** The fewest scenarios that can tell all weights apart: each has so many comparisons, one of which goes to a mean. */
function leastScenarios({ criteria, answer }: Study): number {
  const counts = criteria.map(({ kind, levels }) => (kind === 'amount' ? 1 : levels.length - 1));
  const weights = counts.reduce((sum, count) => sum + count, 0);
  if (answer.kind !== 'choice') return weights + 1;
  const constants = answer.none ? 1 : 0;
  return Math.ceil((weights + constants) / (answer.profiles + constants - 1));
}

function isEmpty({ nl, en }: Text): boolean {
  return !nl.trim() && !en.trim();
}

/** The things that a respondent cannot tell from an earlier one, in one of the languages. */
function twins<T extends { readonly name: Text }>(things: readonly T[]): T[] {
  const word = (thing: T, language: 'nl' | 'en') => thing.name[language].trim().toLowerCase();
  return things.filter((thing, t) =>
    things
      .slice(0, t)
      .some((earlier) =>
        (['nl', 'en'] as const).some(
          (language) => word(thing, language) !== '' && word(thing, language) === word(earlier, language),
        ),
      ),
  );
}
