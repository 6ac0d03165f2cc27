import { transfer } from 'comlink';
import type { Persons, ShardRows } from '../estimation/mixed/placing.ts';
import { shared, type Team, teamOf } from '../estimation/mixed/team.ts';
import { nextTurn } from '../lib/next-turn.ts';
import type { Api } from './workers.ts';

/** Spreads persons over workers, and frees the workers' memory of them in the end. */
export async function spreadPersons<T>(
  apis: readonly Api[],
  persons: Persons,
  use: (team: Team) => Promise<T>,
): Promise<T> {
  const parts: ShardRows[] = [];
  for (const part of shared(persons, apis.length)) {
    parts.push(part);
    await nextTurn();
  }
  const members = apis.slice(0, parts.length);
  // Their largest part moves there: a page need not hold it twice.
  await Promise.all(members.map((api, m) => api.hold(transfer(parts[m]!, [parts[m]!.rows.x.buffer]))));
  try {
    return await use(teamOf(members));
  } finally {
    await Promise.all(members.map((api) => api.hold(undefined)));
  }
}
