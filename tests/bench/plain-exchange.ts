import type { DesignModel } from '../../src/design/design-model.ts';
import { codedRow } from '../../src/design/design-model.ts';
import type { InformationSums } from '../../src/design/information-sums.ts';
import { below, type Random, seeded } from '../../src/lib/random.ts';
import type { Profile, Scenario } from '../../src/study/study.ts';

/** The profiles that may take the place of one, in the order in which they are tried. */
export type Candidates = (profile: Profile) => readonly Profile[];

/** Modified Fedorov (Cook and Nachtsheim 1980; for choices Zwerina, Huber and Kuhfeld 1996): all profiles there are. */
export function everyProfile(levels: readonly number[]): Candidates {
  const all = levels.reduce<Profile[]>(
    (profiles, L) => profiles.flatMap((each) => Array.from({ length: L }, (_, l) => [...each, l])),
    [[]],
  );
  return () => all;
}

/** Coordinate exchange (Meyer and Nachtsheim 1995; for choices Kessels, Jones, Goos and Vandebroek 2009). */
export function otherLevels(levels: readonly number[]): Candidates {
  return (profile) =>
    levels.flatMap((L, c) =>
      Array.from({ length: L }, (_, l) => profile.map((each, o) => (o === c ? l : each))),
    );
}

export type Exchange = {
  readonly levels: readonly number[];
  readonly scenarios: number;
  readonly profiles: number;
  readonly model: DesignModel;
  readonly sums: InformationSums;
  readonly seed: number;
  readonly seconds: number;
};

/**
 * The best of random starts, in each of which one profile after another gives way to the candidate that lowers the
 * error most, until none does. It judges by the same kernel, so that only the way of searching differs.
 */
export function plainExchange(task: Exchange, candidates: Candidates): Scenario[] {
  const { sums, seed, seconds } = task;
  const random = seeded(seed);
  const deadline = performance.now() + 1000 * seconds;
  let best: { readonly scenarios: Scenario[]; readonly value: number } | undefined;
  while (performance.now() < deadline || !best) {
    const scenarios = randomScenarios(task, random);
    sums.clear(0);
    for (const scenario of scenarios) sums.add(0, rowsOf(task, scenario), 1);
    let value = sums.value(0);
    for (let before = Number.NEGATIVE_INFINITY; value > before + 1e-6 && performance.now() < deadline; ) {
      before = value;
      for (const scenario of scenarios) value = improve(task, scenario, value, candidates, deadline);
    }
    if (!best || value > best.value) best = { scenarios, value };
  }
  return best.scenarios;
}

function improve(
  task: Exchange,
  scenario: Scenario,
  value: number,
  candidates: Candidates,
  deadline: number,
): number {
  const { sums } = task;
  let highest = value;
  for (let j = 0; j < scenario.length && performance.now() < deadline; j++) {
    const own = scenario[j]!;
    let chosen = own;
    sums.copy(0, 1);
    sums.add(1, rowsOf(task, scenario), -1);
    for (const candidate of candidates(own)) {
      scenario[j] = candidate;
      sums.copy(1, 2);
      sums.add(2, rowsOf(task, scenario), 1);
      const reached = sums.value(2);
      if (reached > highest + 1e-9) {
        highest = reached;
        chosen = candidate;
      }
    }
    scenario[j] = chosen;
    sums.copy(1, 0);
    sums.add(0, rowsOf(task, scenario), 1);
  }
  return highest;
}

function randomScenarios({ levels, scenarios, profiles }: Exchange, random: Random): Scenario[] {
  return Array.from({ length: scenarios }, () =>
    Array.from({ length: profiles }, () => levels.map((L) => below(L, random))),
  );
}

function rowsOf({ model }: Exchange, scenario: Scenario): Float64Array {
  const rows = new Float64Array(scenario.length * model.weights);
  for (const [j, profile] of scenario.entries()) rows.set(codedRow(model, profile), j * model.weights);
  return rows;
}
