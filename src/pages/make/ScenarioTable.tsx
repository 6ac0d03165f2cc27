import { makeScenarioTexts } from '../../i18n/make-scenarios.ts';
import { profileName } from '../../i18n/profiles.ts';
import { localised } from '../../i18n/texts.ts';
import type { Study } from '../../study/study.ts';
import { DataTable } from '../../ui/figures/DataTable.tsx';

/** Every scenario as a row, or a row for each of its profiles. */
export function ScenarioTable({ study }: { readonly study: Study }) {
  const text = makeScenarioTexts();
  const { criteria, design } = study;
  return (
    <DataTable
      table={{
        caption: text.table,
        columns: [{ head: text.scenario }, ...criteria.map(({ short }) => ({ head: localised(short) }))],
        rows: design.scenarios.flatMap((scenario, s) =>
          scenario.map((profile, j) => [
            scenario.length === 1 ? String(s + 1) : `${s + 1}, ${profileName(j)}`,
            ...profile.map((level, c) => localised(criteria[c]!.levels[level]!.name)),
          ]),
        ),
      }}
    />
  );
}
