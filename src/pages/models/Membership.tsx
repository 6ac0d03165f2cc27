import { membershipTexts } from '../../i18n/membership.ts';
import { type Answers, rowDecimals } from '../../results/digits.ts';
import type { FittedModel } from '../../results/fitted-model.ts';
import { type MemberEffect, memberEffects } from '../../results/membership.ts';
import { membersOf, type Subject } from '../../results/model-choice.ts';
import { DataTable } from '../../ui/figures/DataTable.tsx';
import type { Table } from '../../ui/figures/table.ts';
import { intervalCell } from '../../views/cells.ts';
import type { Wording } from './wording.ts';

type MembershipProps = {
  readonly model: Extract<FittedModel, { kind: 'classes' }>;
  readonly subject: Subject;
  readonly wording: Wording;
  readonly answers: Answers;
};

const mostDecimals = 2;

/** What people's class depends on; nothing where that was not asked for. */
export function Membership({ model, subject, wording, answers }: MembershipProps) {
  const text = membershipTexts();
  const members = membersOf(subject, model.settings);
  const effects = memberEffects(model.fit, members);
  if (effects.length === 0) return null;
  return (
    <>
      <DataTable table={membershipTable(effects, wording, answers)} />
      <p class="figure-note">
        {text.note} {members.some(({ levels }) => levels.includes(undefined)) && text.others}
      </p>
    </>
  );
}

function membershipTable(effects: readonly MemberEffect[], wording: Wording, answers: Answers): Table {
  const text = membershipTexts();
  const decimals = rowDecimals(
    effects.map(({ classes }) => classes.map(({ se }) => se)),
    { answers, most: mostDecimals },
  );
  return {
    caption: text.caption,
    columns: [
      { head: text.answer },
      ...effects[0]!.classes.map((_, q) => ({ head: text.classHead(q + 2), decimals: 0 })),
    ],
    rows: effects.map(({ question, level, reference, classes }, r) => [
      text.against(
        wording.question(question),
        wording.option(question, level),
        wording.option(question, reference),
      ),
      ...classes.map((each) => intervalCell(each, decimals[r]!)),
    ]),
    rowDecimals: decimals,
  };
}
