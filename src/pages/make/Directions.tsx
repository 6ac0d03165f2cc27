import { makeScenarioTexts } from '../../i18n/make-scenarios.ts';
import { localised } from '../../i18n/texts.ts';
import { changeStudy } from '../../state/making.ts';
import { changeSearch } from '../../study/edit.ts';
import type { Study } from '../../study/study.ts';
import { Details } from '../../ui/Details.tsx';

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
            <label class="label" for={`direction-${id}`}>
              {localised(name)}
            </label>
            <select
              id={`direction-${id}`}
              value={String(directions[id] ?? 0)}
              onChange={({ currentTarget: { value } }) => set(id, value)}
            >
              <option value="0">{text.directionOpen}</option>
              <option value="1">{text.prefers(last!, first!)}</option>
              <option value="-1">{text.prefers(first!, last!)}</option>
            </select>
          </p>
        );
      })}
    </Details>
  );
}
