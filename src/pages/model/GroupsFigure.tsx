import { adviseCase, type Case } from '../../advice/case.ts';
import type { PublishedFit, PublishedModel } from '../../advice/published.ts';
import { caseTexts } from '../../i18n/case.ts';
import { formatNumber } from '../../i18n/format.ts';
import { modelTexts } from '../../i18n/model.ts';
import { localised } from '../../i18n/texts.ts';
import type { Estimate } from '../../results/interval.ts';
import { panelOf } from '../../state/model.ts';
import { DotIntervals, type DotRow } from '../../ui/figures/DotIntervals.tsx';
import { Figure } from '../../ui/figures/Figure.tsx';
import type { Table } from '../../ui/figures/table.ts';
import { of100Cells } from '../../views/cells.ts';
import { leftOutWords } from '../../views/leftOutWords.ts';
import { agreeInFull, agreeWord, of100 } from '../../views/words.ts';
import { whoseOf } from './whose.ts';

type GroupRow = { readonly name: string; readonly people: number; readonly agree: Estimate | undefined };

/** The same case according to everyone and to each group, on one axis. */
export function GroupsFigure(props: { readonly model: PublishedModel; readonly judged: Case }) {
  const { model, judged } = props;
  const { study } = model;
  const text = modelTexts();
  const rows = groupRows(model, judged);
  const values = rows.flatMap(({ agree }) => agree?.value ?? []);
  const leftOut = leftOutWords(model, model.fits[0].fit.respondents, groupSizes(model));
  const early = model.fits.some(({ fit, group }) => group && fit.ridge > 0);
  const of = (share: number) => formatNumber(100 * share);
  return (
    <section class="section">
      <Figure
        title={text.groupsTitle}
        {...whoseOf(model, 0)}
        fileName={`${study.id}-case-groups`}
        note={[text.groupsNote(agreeInFull(study)), early && text.groupsEarly, leftOut]
          .filter(Boolean)
          .join(' ')}
        table={groupsTable(rows, agreeWord(study))}
        draw={(width) => (
          <DotIntervals
            width={width}
            text={text.groupsText(of(Math.min(...values)), of(Math.max(...values)))}
            axis={{ label: text.groupsAxis(agreeWord(study)), format: of }}
            heads={{ value: text.groupsHead }}
            rows={rows.map(dotRow)}
          />
        )}
      />
    </section>
  );
}

/** Of each question the people of its groups. */
function groupSizes({ fits }: PublishedModel): number[][] {
  const keyOf = ({ group }: PublishedFit) => group && JSON.stringify(group.question);
  const questions = new Set(fits.flatMap((fit) => keyOf(fit) ?? []));
  return [...questions].map((question) =>
    fits.filter((fit) => keyOf(fit) === question).map(({ fit }) => fit.respondents),
  );
}

function groupRows(model: PublishedModel, judged: Case): GroupRow[] {
  const text = modelTexts();
  return model.fits.map(({ group, fit }, f) => {
    const advice = adviseCase(panelOf(model, f), judged);
    return {
      name: group ? text.group(localised(group.question), localised(group.option)) : text.everyone,
      people: fit.respondents,
      agree: advice.ok ? advice.value.agree : undefined,
    };
  });
}

function dotRow({ name, people, agree }: GroupRow): DotRow {
  const row = { id: name, label: `${name} (n = ${formatNumber(people)})` };
  if (!agree) return { ...row, kind: 'missing', why: modelTexts().noEstimate };
  const { value, low, high } = agree;
  return { ...row, kind: 'estimate', value, low, high, text: of100(agree) };
}

function groupsTable(rows: readonly GroupRow[], word: string): Table {
  const text = modelTexts();
  return {
    caption: text.groupsCaption,
    columns: [
      { head: text.groupHead },
      { head: text.peopleHead, decimals: 0 },
      { head: caseTexts().agreeing(word), decimals: 0 },
      { head: text.low, decimals: 0 },
      { head: text.high, decimals: 0 },
    ],
    rows: rows.map(({ name, people, agree }) => [name, people, ...of100Cells(agree)]),
  };
}
