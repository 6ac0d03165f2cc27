import { moved } from '../lib/moved.ts';
import type { Search } from './search.ts';
import {
  type AnswerForm,
  type Criterion,
  type Profile,
  profileCount,
  type Scenario,
  type Study,
  type Text,
} from './study.ts';

/**
 * Edits of what is judged and how. Each gives a study whose scenarios still fit, or that has none any more:
 * a level that no scenario shows, or one that is gone, would make them say something else.
 *
 * New ids are arguments. They must never have been in use in this study: answers to what once had an id
 * would be read as answers to what has it now.
 */

const nothing: Text = { nl: '', en: '' };

/** A criterion at the end, with as many levels without a name as there are ids for. */
export function addCriterion(study: Study, id: string, levels: readonly string[]): Study {
  const criterion: Criterion = {
    id,
    kind: 'categorical',
    name: nothing,
    short: nothing,
    levels: levels.map((level) => ({ id: level, name: nothing })),
  };
  return withoutScenarios({ ...study, criteria: [...study.criteria, criterion] });
}

export function removeCriterion(study: Study, id: string): Study {
  const criteria = study.criteria.filter((criterion) => criterion.id !== id);
  const prohibited = study.prohibited.filter((levels) => levels.every(({ criterion }) => criterion !== id));
  return withoutScenarios({ ...study, criteria, prohibited });
}

/** Puts a criterion in another place; the scenarios stay what they were. */
export function moveCriterion(study: Study, from: number, to: number): Study {
  return withoutPrior({
    ...study,
    criteria: moved(study.criteria, from, to),
    ...mapProfiles(study, (profile) => moved(profile, from, to)),
  });
}

/** Changes the words or the kind of a criterion, never its levels' order or number. */
export function changeCriterion(
  study: Study,
  id: string,
  change: (criterion: Criterion) => Criterion,
): Study {
  const criteria = study.criteria.map((criterion) => (criterion.id === id ? change(criterion) : criterion));
  const same = criteria.every(({ kind }, c) => kind === study.criteria[c]!.kind);
  return same ? { ...study, criteria } : withoutPrior({ ...study, criteria });
}

/** A level without a name at the end of a criterion. */
export function addLevel(study: Study, criterion: string, id: string): Study {
  const added = changeCriterion(study, criterion, (now) => ({
    ...now,
    levels: [...now.levels, { id, name: nothing }],
  }));
  return withoutScenarios(added);
}

export function removeLevel(study: Study, criterion: string, id: string): Study {
  const removed = changeCriterion(study, criterion, (now) => ({
    ...now,
    levels: now.levels.filter((level) => level.id !== id),
  }));
  const prohibited = study.prohibited.filter((levels) =>
    levels.every((each) => each.criterion !== criterion || each.level !== id),
  );
  return withoutScenarios({ ...removed, prohibited });
}

/** Puts a level in another place; the scenarios stay what they were. */
export function moveLevel(study: Study, criterion: string, from: number, to: number): Study {
  const c = study.criteria.findIndex(({ id }) => id === criterion);
  const places = moved(
    study.criteria[c]!.levels.map((_, l) => l),
    from,
    to,
  );
  const changed = changeCriterion(study, criterion, (now) => ({
    ...now,
    levels: moved(now.levels, from, to),
  }));
  const mapped = mapProfiles(study, (profile) => profile.with(c, places.indexOf(profile[c]!)));
  return withoutPrior({ ...changed, ...mapped });
}

/** The scenarios go where the number of profiles in each is another. */
export function changeAnswer(study: Study, answer: AnswerForm): Study {
  const changed = { ...study, answer };
  return profileCount(answer) === profileCount(study.answer) ? changed : withoutScenarios(changed);
}

/** Levels that are never to meet; the same levels twice are once. */
export function prohibit(study: Study, levels: Study['prohibited'][number]): Study {
  const key = (each: Study['prohibited'][number]) =>
    each
      .map(({ criterion, level }) => `${criterion}:${level}`)
      .sort()
      .join(' ');
  if (study.prohibited.some((each) => key(each) === key(levels))) return study;
  return { ...study, prohibited: [...study.prohibited, levels] };
}

export function allow(study: Study, place: number): Study {
  return { ...study, prohibited: study.prohibited.filter((_, p) => p !== place) };
}

/** Longest short name, in characters: what fits beside a bar. */
export const longestShort = 24;

/** Renames a criterion or question; its short name follows as long as nobody wrote one. */
export function renamed<T extends { readonly name: Text; readonly short: Text }>(thing: T, name: Text): T {
  const follow = (language: 'nl' | 'en') => {
    const own = thing.short[language];
    return own === '' || own === shortened(thing.name[language]) ? shortened(name[language]) : own;
  };
  return { ...thing, name, short: { nl: follow('nl'), en: follow('en') } };
}

/** The whole words of a name that fit a short one. */
function shortened(name: string): string {
  if (name.length <= longestShort) return name;
  const cut = name.slice(0, longestShort + 1);
  const space = cut.lastIndexOf(' ');
  return space > 0 ? cut.slice(0, space) : cut.slice(0, longestShort);
}

/** The scenarios and what was struck of them, of other profiles. */
function mapProfiles(
  { design, search }: Study,
  change: (profile: Profile) => Profile,
): Pick<Study, 'design' | 'search'> {
  const mapped = (each: readonly Scenario[]) => each.map((scenario) => scenario.map(change));
  const { scenarios, warmUp } = design;
  const struck = search?.struck;
  return {
    design: { ...design, scenarios: mapped(scenarios), ...(warmUp && { warmUp: mapped(warmUp) }) },
    ...(search && { search: { ...search, ...(struck && { struck: mapped(struck) }) } }),
  };
}

function withoutScenarios(study: Study): Study {
  const { struck: _, ...search } = study.search ?? {};
  return withoutPrior({ ...study, design: { scenarios: [] }, ...(study.search && { search }) });
}

/** Changes what scenarios are searched by. */
export function changeSearch(study: Study, change: Search): Study {
  return { ...study, search: { ...study.search, ...change } };
}

/** The group's weights belong to the coding they were estimated with. */
export function withoutPrior({ prior: _, ...study }: Study): Study {
  return study;
}
