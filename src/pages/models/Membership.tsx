import { membershipTexts } from '../../i18n/membership.ts';
import { commonDecimals } from '../../results/digits.ts';
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
};

/** What people's class depends on; nothing where that was not asked for. */
export function Membership({ model, subject, wording }: MembershipProps) {
  const text = membershipTexts();
  const members = membersOf(subject, model.settings);
  const effects = memberEffects(model.fit, members);
  if (effects.length === 0) return null;
  return (
    <>
      <DataTable table={membershipTable(effects, wording)} />
      <p class="figure-note">
        {text.note} {members.some(({ levels }) => levels.includes(undefined)) && text.others}
      </p>
    </>
  );
}

function membershipTable(effects: readonly MemberEffect[], wording: Wording): Table {
  const text = membershipTexts();
  const decimals = commonDecimals(effects.flatMap(({ classes }) => classes.map(({ se }) => se)));
  return {
    caption: text.caption,
    columns: [
      { head: text.answer },
      ...effects[0]!.classes.map((_, q) => ({ head: text.classHead(q + 2), decimals })),
    ],
    rows: effects.map(({ question, level, reference, classes }) => [
      text.against(
        wording.question(question),
        wording.option(question, level),
        wording.option(question, reference),
      ),
      ...classes.map((each) => intervalCell(each, decimals)),
    ]),
  };
}
