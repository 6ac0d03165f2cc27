import { blocksOf, shared } from '../../design/blocks.ts';
import { prohibitedScenarios } from '../../design/prohibited-scenarios.ts';
import { formatList, formatNumber } from '../../i18n/format.ts';
import { makeScenarioTexts } from '../../i18n/make-scenarios.ts';
import { makeShowingTexts } from '../../i18n/make-showing.ts';
import { makeStrikeTexts } from '../../i18n/make-strike.ts';
import { profileName } from '../../i18n/profiles.ts';
import { localised } from '../../i18n/texts.ts';
import { isStruck, replacedIn, toggleStruck } from '../../state/strike.ts';
import { divisionOf } from '../../study/division.ts';
import type { Scenario, Study } from '../../study/study.ts';
import { TableBox } from '../../ui/figures/TableBox.tsx';
import { ReplaceStruck } from './ReplaceStruck.tsx';

/** Every scenario as a row, or a row for each of its profiles, with what strikes it as one that cannot occur. */
export function ScenarioTable({ study }: { readonly study: Study }) {
  const text = makeScenarioTexts();
  const { design } = study;
  const replaced = replacedIn(design.scenarios);
  const blocks = design.blocks ? blocksOf(divisionOf(design)) : undefined;
  return (
    <>
      <ProhibitedScenarios study={study} />
      <p>{makeStrikeTexts().lead}</p>
      <TableBox caption={text.table} whole={false}>
        <table class="scenarios">
          <caption>{text.table}</caption>
          <thead>
            <Heads criteria={study.criteria} inBlocks={blocks !== undefined} />
          </thead>
          <tbody>
            {design.scenarios.map((scenario, s) => (
              <Rows
                key={s}
                study={study}
                scenario={scenario}
                number={s + 1}
                block={blocks?.[s]}
                isNew={replaced.includes(s)}
              />
            ))}
          </tbody>
        </table>
      </TableBox>
      <ReplaceStruck study={study} />
    </>
  );
}

/** Which scenarios have what may not meet: of a design made elsewhere, or before that was said. */
function ProhibitedScenarios({ study }: { readonly study: Study }) {
  const scenarios = prohibitedScenarios(study).map((s) => formatNumber(s + 1));
  if (scenarios.length === 0) return null;
  const text = makeStrikeTexts().prohibited(formatList(scenarios), scenarios.length === 1);
  return <p class="caution">{text}</p>;
}

function Heads({ criteria, inBlocks }: Pick<Study, 'criteria'> & { readonly inBlocks: boolean }) {
  return (
    <tr>
      <th scope="col">{makeScenarioTexts().scenario}</th>
      {inBlocks && <th scope="col">{makeShowingTexts().block}</th>}
      <th scope="col">{makeStrikeTexts().head}</th>
      {criteria.map(({ id, short }) => (
        <th key={id} scope="col">
          {localised(short)}
        </th>
      ))}
    </tr>
  );
}

function Rows(props: {
  readonly study: Study;
  readonly scenario: Scenario;
  readonly number: number;
  /** Absent where there is one. */
  readonly block: number | undefined;
  /** Whether it has just replaced another. */
  readonly isNew: boolean;
}) {
  const { study, scenario, number, block } = props;
  const own = block === shared ? makeShowingTexts().all : formatNumber((block ?? 0) + 1);
  const struck = isStruck(study, scenario);
  return (
    <>
      {scenario.map((profile, j) => (
        <tr key={j} class={struck ? 'scenario-struck' : undefined}>
          <th scope="row">
            {scenario.length === 1 ? number : `${number}, ${profileName(j)}`}
            {j === 0 && props.isNew && <span class="subtle small"> {makeStrikeTexts().isNew}</span>}
          </th>
          {j === 0 && block !== undefined && <td rowSpan={scenario.length}>{own}</td>}
          {j === 0 && (
            <td rowSpan={scenario.length}>
              <input
                type="checkbox"
                class="strike"
                aria-label={makeStrikeTexts().strike(String(number))}
                checked={struck}
                onChange={() => toggleStruck(scenario)}
              />
            </td>
          )}
          {profile.map((level, c) => (
            <td key={study.criteria[c]!.id}>{localised(study.criteria[c]!.levels[level]!.name)}</td>
          ))}
        </tr>
      ))}
    </>
  );
}
