import { makeScenarioTexts } from '../../i18n/make-scenarios.ts';
import { localised } from '../../i18n/texts.ts';
import type { Study } from '../../study/study.ts';
import { Details } from '../../ui/Details.tsx';

/**
 * Which levels everybody prefers, so that no profile of a choice is better than another in everything.
 *
 * @param directions - [C] 1 where that is a later level, −1 an earlier one, 0 where people may differ
 */
export function Directions(props: {
  readonly study: Study;
  readonly directions: readonly number[];
  readonly onChange: (directions: readonly number[]) => void;
}) {
  const { directions, onChange } = props;
  const text = makeScenarioTexts();
  const known = directions.filter((direction) => direction !== 0).length;
  return (
    <Details summary={`${text.directions} (${known})`}>
      <p>{text.directionsLead}</p>
      {props.study.criteria.map(({ id, name, levels }, c) => {
        const [first, last] = [levels[0]!, levels.at(-1)!].map((level) => localised(level.name));
        return (
          <p key={id}>
            <label class="label" for={`direction-${id}`}>
              {localised(name)}
            </label>
            <select
              id={`direction-${id}`}
              value={directions[c]}
              onChange={({ currentTarget: { value } }) => onChange(directions.with(c, Number(value)))}
            >
              <option value={0}>{text.directionOpen}</option>
              <option value={1}>{text.prefers(last!, first!)}</option>
              <option value={-1}>{text.prefers(first!, last!)}</option>
            </select>
          </p>
        );
      })}
    </Details>
  );
}
