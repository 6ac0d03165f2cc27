import { seeded } from '../lib/random.ts';
import { blocksOf } from './blocks.ts';
import { repaired } from './repair.ts';
import { type DesignRequest, type Obstacle, rulesOf } from './request.ts';
import type { Rules } from './rules.ts';
import { balancedStart } from './start.ts';

/** A start may lead to nothing where another leads to scenarios. */
const mostTries = 5;

/** So many prohibitions are left out one by one; more would take too long to try. */
const mostTried = 100;

/** Tries with less asked what is in the way. @param mayGoOn - false when the time is up */
export function obstacleTo(request: DesignRequest, mayGoOn: () => boolean): Obstacle {
  const rules = rulesOf(request);
  const blocks = blocksOf(request);
  const groups = blocks.flatMap((block) => new Array<number>(rules.profiles).fill(block));
  const possible = (change: Partial<Rules>) => {
    const random = seeded(request.seed);
    const changed = { ...rules, ...change };
    const search = { rules: changed, groups, movable: [...groups.keys()], random, mayGoOn };
    for (let tries = mostTries; tries > 0; tries--)
      if (repaired(balancedStart(changed, blocks, random), search)) return true;
    return false;
  };
  if (!mayGoOn()) return { kind: 'time' };
  if (rules.struck.length > 0 && possible({ struck: [] })) return { kind: 'struck' };
  const preferred = rules.directions.some((direction) => direction !== 0);
  if (preferred && possible({ directions: rules.directions.map(() => 0) })) return { kind: 'directions' };
  const plain = { struck: [], directions: rules.directions.map(() => 0) };
  if (preferred && rules.struck.length > 0 && possible(plain)) return { kind: 'directions' };
  const { prohibited } = rules;
  const because = prohibited
    .slice(0, mostTried)
    .filter((_, p) => possible({ prohibited: prohibited.toSpliced(p, 1) }));
  return prohibited.length === 0 || !mayGoOn() ? { kind: 'time' } : { kind: 'prohibited', because };
}
