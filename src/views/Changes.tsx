import { useId } from 'preact/hooks';
import type { Advice } from '../advice/advise.ts';
import type { Change } from '../advice/changes.ts';
import type { PanelStudy } from '../advice/panel.ts';
import { caseTexts } from '../i18n/case.ts';
import { caseChoiceTexts } from '../i18n/case-choice.ts';
import { formatList } from '../i18n/format.ts';
import { localised } from '../i18n/texts.ts';
import { Button } from '../ui/Button.tsx';
import { Details } from '../ui/Details.tsx';
import { DataTable } from '../ui/figures/DataTable.tsx';
import type { Table } from '../ui/figures/table.ts';
import type { OnLevel } from './Choices.tsx';
import { of100Cells } from './cells.ts';
import { agreeWord, isWeak, moreOrFewer, of100, otherNames, quoted } from './words.ts';

/** How many changes are told; the table has them all. */
const told = 3;

/** What single change would move the outcome most. */
export function Changes(props: {
  readonly study: PanelStudy;
  readonly advice: Advice;
  readonly onLevel: OnLevel;
}) {
  const { study, advice, onLevel } = props;
  const text = caseTexts();
  const heading = useId();
  const { changes } = advice;
  return (
    <section class="section" aria-labelledby={heading}>
      <h2 id={heading}>{text.changesTitle}</h2>
      <p>{changes.length > 0 ? lead(study) : text.nothing}</p>
      {changes.length > 0 &&
        changes.every(({ difference }) => !Number.isNaN(difference.low) && isWeak(difference)) && (
          <p class="caution">{text.changesWeak}</p>
        )}
      <ol class="case-changes">
        {changes.slice(0, told).map((change, place) => (
          // By place, so that the button keeps the focus when its change has been made.
          <ChangeTold key={place} {...{ study, advice, change, onLevel }} />
        ))}
      </ol>
      {changes.length > told && (
        <Details summary={text.allChanges(changes.length)}>
          <DataTable table={changesTable(study, changes)} />
        </Details>
      )}
    </section>
  );
}

function lead(study: PanelStudy): string {
  if (study.answer.kind !== 'choice') return caseTexts().changesLead;
  const text = caseChoiceTexts();
  return text.changesLead(formatList([text.rest, ...otherNames(study)]));
}

function ChangeTold(props: {
  readonly study: PanelStudy;
  readonly advice: Advice;
  readonly change: Change;
  readonly onLevel: OnLevel;
}) {
  const { study, advice, change } = props;
  const text = caseTexts();
  const c = study.criteria.findIndex(({ id }) => id === change.criterion);
  const { short, levels } = study.criteria[c]!;
  const [from, to] = [levels[change.from]!, levels[change.to]!].map(({ name }) => localised(name));
  return (
    <li>
      <p class="case-change">
        <strong>{text.change(localised(short), quoted(to!))}</strong> {text.instead(quoted(from!))}
      </p>
      <p>
        {text.outcome(of100(change.agree), agreeWord(study), moreOrFewer(change.difference))}{' '}
        {flip(advice.agree.value, change)}
      </p>
      <Button
        kind="quiet"
        aria-label={text.applyThis(localised(short), to!)}
        onClick={() => props.onLevel(c, change.to)}
      >
        {text.apply}
      </Button>
    </li>
  );
}

/** Whether the majority turns, as far as the intervals tell. */
function flip(now: number, { agree, difference }: Change): string {
  const text = caseTexts();
  if (now > 0.5 === agree.value > 0.5) return '';
  if (Number.isNaN(agree.low)) return '';
  if (isWeak(difference) || !(agree.low > 0.5 || agree.high < 0.5)) return text.flipUnsure;
  return agree.value > 0.5 ? text.flipsUp : text.flipsDown;
}

function changesTable(study: PanelStudy, changes: readonly Change[]): Table {
  const text = caseTexts();
  return {
    caption: text.changesCaption,
    columns: [
      { head: text.criterion },
      { head: text.to },
      { head: text.agreeing(agreeWord(study)), decimals: 0 },
      { head: text.low, decimals: 0 },
      { head: text.high, decimals: 0 },
      { head: text.difference, decimals: 0 },
      { head: text.differenceLow, decimals: 0 },
      { head: text.differenceHigh, decimals: 0 },
    ],
    rows: changes.map(({ criterion, to, agree, difference }) => {
      const { short, levels } = study.criteria.find(({ id }) => id === criterion)!;
      return [localised(short), localised(levels[to]!.name), ...of100Cells(agree), ...of100Cells(difference)];
    }),
  };
}
