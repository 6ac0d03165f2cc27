/** Response ids of groups that share nobody. */
type Groups = readonly (readonly string[])[];

/** Between nodes, who ties them: [nodes][nodes] people, the same both ways. */
type Ties = readonly (readonly number[])[];

/** The node for whoever is in no group, before those of groups and of earlier groups. */
const outside = 0;

/**
 * How few people are in only one of two unions, of one or more of these groups and of earlier ones, where that is
 * not nobody.
 *
 * A person in a group and in an earlier one ties the two; one in a single group ties it to what is outside. Who is
 * in only one of two unions ties a node that is taken to one that is not, so that the fewest are a least cut, and
 * not all of the unions need be looked at.
 *
 * @param most - more are not counted
 */
export function leastApart(groups: Groups, earlier: Groups, most: number): number {
  const ties = tied(groups, earlier);
  let least = most;
  for (const g of groups.keys()) {
    const from = 1 + g;
    const before = waysFrom(ties, from);
    const isTied = (node: number) => before[node] !== undefined;
    if (isTied(outside)) {
      least = leastCut(ties, from, outside, least);
      continue;
    }
    // Some union is just the people of an earlier one: that may be less by any part, or more by any other group.
    for (const node of ties.keys())
      if (node !== from && isTied(node)) least = leastCut(ties, from, node, least);
    earlier.forEach((people, e) => {
      if (!isTied(1 + groups.length + e) && people.length > 0) least = Math.min(least, people.length);
    });
  }
  return least;
}

function tied(groups: Groups, earlier: Groups): Ties {
  const nodes = 1 + groups.length + earlier.length;
  const ties = Array.from({ length: nodes }, () => Array<number>(nodes).fill(0));
  const tie = (a: number, b: number) => {
    ties[a]![b]!++;
    ties[b]![a]!++;
  };
  const rest = new Map(earlier.flatMap((ids, e) => ids.map((id) => [id, 1 + groups.length + e])));
  groups.forEach((ids, g) => {
    for (const id of ids) {
      tie(1 + g, rest.get(id) ?? outside);
      rest.delete(id);
    }
  });
  for (const node of rest.values()) tie(node, outside);
  return ties;
}

/** The least cut between two nodes as the largest flow, by shortest ways (Edmonds and Karp 1972); at most `most`. */
function leastCut(ties: Ties, from: number, to: number, most: number): number {
  const room = ties.map((row) => [...row]);
  let flow = 0;
  while (flow < most) {
    const before = waysFrom(room, from);
    if (before[to] === undefined) return flow;
    const way: (readonly [number, number])[] = [];
    for (let node = to; node !== from; node = before[node]!) way.push([before[node]!, node]);
    const more = Math.min(...way.map(([a, b]) => room[a]![b]!));
    for (const [a, b] of way) {
      room[a]![b]! -= more;
      room[b]![a]! += more;
    }
    flow += more;
  }
  return most;
}

/** For every node that can be reached, the one before it on a shortest way. */
function waysFrom(room: Ties, from: number): (number | undefined)[] {
  const before: (number | undefined)[] = room.map(() => undefined);
  before[from] = from;
  const reached = [from];
  for (const node of reached)
    room[node]!.forEach((free, next) => {
      if (free === 0 || before[next] !== undefined) return;
      before[next] = node;
      reached.push(next);
    });
  return before;
}
