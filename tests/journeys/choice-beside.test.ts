import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import type { Study } from '../../src/study/study.ts';
import { choiceStudy } from '../support/choice.ts';
import { shared } from '../support/collecting.ts';
import { studyLink } from '../support/invited.ts';
import { overflow, resize, visit } from '../support/journey.ts';
import { heading, press, words } from '../support/respondent.ts';
import { text } from '../support/study.ts';
import { useSite } from '../support/use-site.ts';

const site = useSite();
const lineage = '00c401ce00c401ce';

/** A choice of so many profiles, which differ from each other. */
function choiceOf(profiles: 2 | 3 | 4, none: boolean): Study {
  const { design, ...study } = choiceStudy({ id: lineage });
  const scenarios = design.scenarios.map(([a, b]) => {
    const [i, j, k] = a! as [number, number, number];
    return [a!, b!, [(i + 2) % 3, (j + 1) % 3, k], [i, (j + 1) % 3, 1 - k]].slice(0, profiles);
  });
  const answer = { kind: 'choice' as const, profiles, none: none ? text('Geen van deze', 'None') : null };
  return { ...study, answer, design: { ...design, scenarios } };
}

type Edges = { left: number; right: number; top: number; bottom: number };

/** Where the names of the profiles and the answers stand. */
function places(page: Page): Promise<{ names: Edges[]; answers: Edges[] }> {
  return page.evaluate(() => {
    const of = (selector: string) =>
      [...document.querySelectorAll(selector)].map((element) => {
        const { left, right, top, bottom } = element.getBoundingClientRect();
        return { left, right, top, bottom };
      });
    return { names: of('.profile-table thead th, .profile-name'), answers: of('.option') };
  });
}

test.each([
  [2, false],
  [2, true],
  [3, false],
  [3, true],
  [4, false],
  [4, true],
] as const)(
  'each answer to a choice of %i stands below its profile (none of them: %s)',
  async (profiles, none) => {
    const { study } = await shared(lineage, choiceOf(profiles, none));
    const { page, context } = await visit(site);
    await page.goto(`${site.url}r/${await studyLink(study)}`);
    await press(page, words.nl.start);
    await page.getByRole('radio', { name: 'age 0' }).check();
    await press(page, words.nl.next);
    await heading(page, 'Situatie 1 van 9').waitFor();
    const found: string[] = [];
    for (const width of [1440, 768, 719, 360, 320]) {
      await resize(page, { width, height: 740 });
      if ((await overflow(page)) > 0) found.push(`${width}: scrolls sideways`);
      const { names, answers } = await places(page);
      expect(names).toHaveLength(profiles);
      for (const [j, name] of names.entries()) {
        const { left, right } = answers[j]!;
        if (Math.abs(left - name.left) > 1) found.push(`${width}: answer ${j} begins at ${left}`);
        if (right > name.right + 1) found.push(`${width}: answer ${j} ends at ${right}`);
      }
      const beside = names[1]!.left > names[0]!.left;
      if (beside !== width >= (profiles === 4 ? 720 : 360)) found.push(`${width}: beside ${beside}`);
      // What is of no profile stands below all of them.
      const own = answers.slice(0, profiles).map(({ bottom }) => bottom);
      if (none && answers[profiles]!.top < Math.max(...own)) found.push(`${width}: none stands beside`);
      const seen = answers.at(-1)!.bottom - names[0]!.top;
      if (beside && seen > 740) found.push(`${width}: ${seen} px from the first profile to the last answer`);
    }
    expect(found).toEqual([]);
    await context.close();
  },
);
