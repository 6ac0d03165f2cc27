import type { Profile, Scenario } from '../../study/study.ts';
import { cbcToolsIds } from './cbctools.ts';
import type { Judged } from './cells.ts';
import { headsFor, identifier } from './headings.ts';
import { levelTexts } from './level-names.ts';
import { usedIn } from './used.ts';

/** [rows][columns] some scenarios as one respondent is asked them, with the names of levels. */
export function cbcToolsTable(scenarios: readonly Scenario[], { criteria, answer }: Judged): string[][] {
  const texts = criteria.map((criterion, c) => levelTexts(criterion, 'en', usedIn(scenarios, c)));
  const heads = headsFor(criteria, 'en', cbcToolsIds).map(identifier);
  const none = answer.kind === 'choice' && answer.none !== null;
  const profileIds = new Map<string, number>();
  const idOf = (profile: Profile) => {
    const key = profile.join();
    if (!profileIds.has(key)) profileIds.set(key, profileIds.size + 1);
    return profileIds.get(key)!;
  };
  const row = (s: number, j: number, id: number, cells: readonly string[]) => {
    const places = [id, 1, s + 1, j + 1, s + 1].map(String);
    return none ? [...places, ...cells, id === 0 ? '1' : '0'] : [...places, ...cells];
  };
  const rows = scenarios.flatMap((profiles, s) => [
    ...profiles.map((profile, j) =>
      row(
        s,
        j,
        idOf(profile),
        profile.map((level, c) => texts[c]![level]!),
      ),
    ),
    ...(none
      ? [
          row(
            s,
            profiles.length,
            0,
            heads.map(() => 'NA'),
          ),
        ]
      : []),
  ]);
  const head = ['profileID', 'respID', 'qID', 'altID', 'obsID', ...heads];
  return [none ? [...head, 'no_choice'] : head, ...rows];
}
