import { seeded } from '../lib/random.ts';
import type { Scenario } from '../study/study.ts';
import { repaired } from './repair.ts';
import { type DesignRequest, rulesOf } from './request.ts';
import { scenariosOf } from './rules.ts';
import { balancedStart } from './start.ts';

/**
 * Scenarios to practise on, of levels in balance and none of them one of the design; fewer where there are no more, or
 * no time.
 */
export function warmUps(
  request: DesignRequest,
  design: readonly Scenario[],
  count: number,
  mayGoOn = () => true,
): Scenario[] {
  const rules = { ...rulesOf(request), struck: design.map((scenario) => Uint8Array.from(scenario.flat())) };
  const random = seeded(request.seed);
  for (let fewer = count; fewer > 0 && mayGoOn(); fewer--) {
    const levels = balancedStart(rules, new Array<number>(fewer).fill(0), random);
    const groups = new Array<number>(fewer * rules.profiles).fill(0);
    const search = { rules, groups, movable: [...groups.keys()], random, mayGoOn };
    if (repaired(levels, search)) return scenariosOf(levels, rules);
  }
  return [];
}
