import { tableTexts } from '../../i18n/table.ts';
import { tableProblem } from '../../problems/table-problem.ts';
import type { Told } from '../../problems/told.ts';
import type { OpenTable } from '../../state/prepared-table.ts';
import { prepared } from '../../state/table.ts';
import type { TableKind } from '../../state/table-roles.ts';
import { setConfirmed, setConstants, setKind, setLower } from '../../state/table-roles.ts';
import { Button } from '../../ui/Button.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { Radios } from '../../ui/Radios.tsx';
import { ColumnRow } from './ColumnRow.tsx';

/** What the rows are and what each column is for, to be corrected. */
export function Columns({ table, roles }: Pick<OpenTable, 'table' | 'roles'>) {
  const text = tableTexts();
  const hasProfile = roles.columns.some(({ role }) => role === 'profile');
  return (
    <section class="section">
      <h2>{text.columns}</h2>
      <p>{text.columnsHelp}</p>
      <Radios
        legend={text.kind}
        options={(['ratings', 'choices'] as const).map((kind) => ({ value: kind, label: text.kinds[kind] }))}
        value={roles.kind}
        // The options are the kinds.
        onChange={(kind) => void setKind(kind as TableKind)}
      />
      <ul class="columns">
        {roles.columns.map((column, at) => (
          <ColumnRow
            key={column.column}
            {...{ table, at, column }}
            kind={roles.kind}
            problems={problemsOf(column.column)}
          />
        ))}
      </ul>
      {roles.kind === 'choices' && hasProfile && (
        <label class="option constants">
          <input
            type="checkbox"
            checked={roles.constants}
            onChange={(event) => setConstants(event.currentTarget.checked)}
          />
          <span>{text.constants}</span>
        </label>
      )}
      {roles.categories && <AnswerOrder categories={roles.categories} order={roles.order} />}
    </section>
  );
}

function problemsOf(column: string): Told[] {
  const now = prepared.value;
  if (!now || now.ok) return [];
  return now.problem.flatMap((problem) =>
    problem.kind === 'bad-row' && problem.column === column ? [tableProblem(problem)] : [],
  );
}

/** Of what confirms the order, so that a problem can point at it. */
export const orderId = 'answer-order';

/** The order of answers in words, to be confirmed where we do not know them. */
function AnswerOrder(props: {
  readonly categories: readonly string[];
  readonly order: OpenTable['roles']['order'];
}) {
  const { categories, order } = props;
  const text = tableTexts();
  return (
    <>
      <h3>{text.order}</h3>
      <p>{text.orderHelp}</p>
      <ol class="order">
        {categories.map((category, at) => (
          <li key={category}>
            {category}{' '}
            {at > 0 && (
              <Button kind="quiet" onClick={() => setLower(category)}>
                {text.lower(category)}
              </Button>
            )}
          </li>
        ))}
      </ol>
      {order !== 'known' && (
        <Checkbox
          id={orderId}
          label={text.orderRight}
          checked={order === 'confirmed'}
          onChange={setConfirmed}
        />
      )}
    </>
  );
}
