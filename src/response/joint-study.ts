import { keyInOrder, type Study } from '../study/study.ts';
import type { Response } from './response.ts';

/** Whether answers to two versions can be read as answers to one study: same criteria, levels and answer form. */
export function canJoin(a: Study, b: Study): boolean {
  return JSON.stringify(formOf(a)) === JSON.stringify(formOf(b));
}

function formOf({ criteria, answer }: Study) {
  return [
    criteria.map(({ id, kind, levels }) => [id, kind, levels.map((level) => level.id)]),
    answer.kind,
    answer.kind === 'scale' && answer.points.length,
    answer.kind === 'choice' && [answer.profiles, answer.none !== null],
  ];
}

/**
 * A study that holds the scenarios of several of its versions, each once, with the words of the first. Of several it
 * says nothing on who was shown what.
 *
 * @param others - versions that can be joined with it
 */
export function jointStudy(first: Study, others: readonly Study[]): Study {
  if (others.length === 0) return first;
  const scenarios = [...first.design.scenarios];
  for (const other of others) {
    const at = places(scenarios, other);
    at.forEach((place, s) => {
      if (place === undefined) scenarios.push(other.design.scenarios[s]!);
    });
  }
  return { ...first, design: { scenarios } };
}

/** A response to one of the versions as a response to the joint study: what was not asked is skipped. */
export function placed(joint: Study, version: Study, response: Response): Response {
  const at = places(joint.design.scenarios, version);
  const answers: (number | null)[] = joint.design.scenarios.map(() => null);
  response.answers.forEach((answer, s) => {
    answers[at[s]!] = answer;
  });
  const offered = Object.entries(response.background).filter(([question, option]) =>
    joint.questions.some(({ id, options }) => id === question && options.some((one) => one.id === option)),
  );
  const { block, again, ...given } = response;
  return {
    ...given,
    answers,
    ...(joint.design.blocks && block !== undefined && { block }),
    ...(again && { again: again.map((each) => ({ ...each, scenario: at[each.scenario]! })) }),
    background: Object.fromEntries(offered),
  };
}

/**
 * [scenarios of the version] where each stands among the given ones, or undefined. A scenario that a version
 * repeats takes the next of its equals each time.
 */
function places(scenarios: Study['design']['scenarios'], { design }: Study): (number | undefined)[] {
  const free = new Map<string, number[]>();
  scenarios.forEach((scenario, s) => {
    const key = keyInOrder(scenario);
    free.set(key, [...(free.get(key) ?? []), s]);
  });
  return design.scenarios.map((scenario) => free.get(keyInOrder(scenario))?.shift());
}
