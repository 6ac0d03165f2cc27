import type { Profile } from '../../study/study.ts';
import type { Listed } from './blocked.ts';
import { cbcToolsIds } from './cbctools.ts';
import type { Judged } from './cells.ts';
import { headsFor, identifier } from './headings.ts';
import { levelTexts } from './level-names.ts';
import { usedIn } from './used.ts';

/** [rows][columns] the scenarios as one respondent is asked them, or one of each block, with the names of levels. */
export function cbcToolsTable(list: readonly Listed[], { criteria, answer }: Judged): string[][] {
  const scenarios = list.map(({ scenario }) => scenario);
  const texts = criteria.map((criterion, c) => levelTexts(criterion, 'en', usedIn(scenarios, c)));
  const heads = headsFor(criteria, 'en', cbcToolsIds).map(identifier);
  const none = answer.kind === 'choice' && answer.none !== null;
  const inBlocks = list.some(({ block }) => block > 0);
  const idOf = numbered<Profile>((profile) => profile.join());
  const rows = list.flatMap(({ scenario, block }, s) => {
    const question = s - list.findIndex((other) => other.block === block) + 1;
    const row = (j: number, id: number, cells: readonly string[]) => [
      ...[id, block + 1, question, j + 1, s + 1].map(String),
      ...(inBlocks ? [String(block + 1)] : []),
      ...cells,
      ...(none ? [id === 0 ? '1' : '0'] : []),
    ];
    const profiles = scenario.map((profile, j) =>
      row(
        j,
        idOf(profile),
        profile.map((level, c) => texts[c]![level]!),
      ),
    );
    const nothing = row(
      scenario.length,
      0,
      heads.map(() => 'NA'),
    );
    return none ? [...profiles, nothing] : profiles;
  });
  const ids = ['profileID', 'respID', 'qID', 'altID', 'obsID', ...(inBlocks ? ['blockID'] : [])];
  return [[...ids, ...heads, ...(none ? ['no_choice'] : [])], ...rows];
}

/** A number for each thing, from 1, in the order in which they are met. */
function numbered<T>(keyOf: (thing: T) => string): (thing: T) => number {
  const numbers = new Map<string, number>();
  return (thing) => {
    const key = keyOf(thing);
    if (!numbers.has(key)) numbers.set(key, numbers.size + 1);
    return numbers.get(key)!;
  };
}
