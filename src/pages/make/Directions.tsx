import { makeScenarioTexts } from '../../i18n/make-scenarios.ts';
import { localised } from '../../i18n/texts.ts';
import { changeStudy } from '../../state/making.ts';
import { changeSearch } from '../../study/edit.ts';
import type { Study } from '../../study/study.ts';
import { Details } from '../../ui/Details.tsx';
import { Select } from '../../ui/Select.tsx';

/** Which levels everybody prefers, so that no profile of a choice is better than another in everything. */
export function Directions({ study }: { readonly study: Study }) {
  const text = makeScenarioTexts();
  const directions = study.search?.directions ?? {};
  const known = study.criteria.filter(({ id }) => directions[id] !== undefined).length;
  const set = (id: string, value: string) => {
    const { [id]: _, ...others } = directions;
    const own = value === '1' ? { [id]: 1 as const } : value === '-1' ? { [id]: -1 as const } : {};
    changeStudy((now) => changeSearch(now, { directions: { ...others, ...own } }));
  };
  return (
    <Details summary={`${text.directions} (${known})`}>
      <p>{text.directionsLead}</p>
      {study.criteria.map(({ id, name, levels }) => {
        const [first, last] = [levels[0]!, levels.at(-1)!].map((level) => localised(level.name));
        return (
          <p key={id}>
            <Select
              id={`direction-${id}`}
              label={localised(name)}
              options={[
                { value: '0', label: text.directionOpen },
                { value: '1', label: text.prefers(last!, first!) },
                { value: '-1', label: text.prefers(first!, last!) },
              ]}
              value={String(directions[id] ?? 0)}
              onChange={(value) => set(id, value)}
            />
          </p>
        );
      })}
    </Details>
  );
}
