import { tableTexts } from '../../i18n/table.ts';
import type { OpenTable, TableKind } from '../../state/table.ts';
import { setConstants, setKind, setLower } from '../../state/table.ts';
import { Button } from '../../ui/Button.tsx';
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
        onChange={(kind) => setKind(kind as TableKind)}
      />
      <ul class="columns">
        {roles.columns.map((column, at) => (
          <ColumnRow key={column.column} table={table} at={at} column={column} kind={roles.kind} />
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
      {roles.categories && <AnswerOrder categories={roles.categories} />}
    </section>
  );
}

/** The order of answers in words. */
function AnswerOrder({ categories }: { readonly categories: readonly string[] }) {
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
    </>
  );
}
