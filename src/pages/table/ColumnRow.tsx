import { useId } from 'preact/hooks';
import { tableTexts } from '../../i18n/table.ts';
import type { Told } from '../../problems/told.ts';
import type { OpenTable } from '../../state/prepared-table.ts';
import type { ColumnRole, Role, TableKind } from '../../state/table-roles.ts';
import { setReference, setRole } from '../../state/table-roles.ts';
import { shortNumber } from './decimals.ts';

const forRatings: readonly Role[] = ['answer', 'respondent', 'weight', 'numeric', 'coded', 'left-out'];
const forChoices: readonly Role[] = [
  'answer',
  'scenario',
  'respondent',
  'profile',
  'weight',
  'available',
  'numeric',
  'coded',
  'left-out',
];

type Column = {
  readonly column: ColumnRole;
  readonly kind: TableKind;
  /** What is wrong in this column. */
  readonly problems: readonly Told[];
};

/** One column: its name, some of its values, its role to be corrected, and why we think so. */
export function ColumnRow({
  table,
  at,
  ...own
}: Column & { readonly table: OpenTable['table']; readonly at: number }) {
  const { column, role, levels } = own.column;
  return (
    <li id={columnId(at)}>
      <div>
        <strong class="column-name">{column}</strong>
        <p class="small subtle">{sample(table, at, levels)}</p>
      </div>
      <RoleOf {...own} />
      {role === 'coded' && <Reference column={own.column} />}
    </li>
  );
}

/** The role of a column as a menu, why we think it has that, and what is wrong with it. */
function RoleOf({ column: known, kind, problems }: Column) {
  const text = tableTexts();
  const id = useId();
  const { column, role, reason } = known;
  const roles = (kind === 'ratings' ? forRatings : forChoices).filter((each) => canBe(each, known));
  return (
    <div>
      <label class="spoken" for={id}>
        {text.role(column)}
      </label>
      <select
        id={id}
        value={role}
        aria-describedby={problems.length > 0 ? `${id}-why ${id}-wrong` : `${id}-why`}
        // The options are the roles.
        onChange={(event) => setRole(column, event.currentTarget.value as Role)}
      >
        {roles.map((each) => (
          <option key={each} value={each}>
            {text.roles[each]}
          </option>
        ))}
      </select>
      <p id={`${id}-why`} class="small subtle">
        {text.reasons[reason]}
      </p>
      {problems.length > 0 && (
        <p id={`${id}-wrong`} class="error">
          {problems.map(({ sentence }) => sentence).join(' ')}
        </p>
      )}
    </div>
  );
}

/** The level that those of a coded column are compared with. */
function Reference({ column: { column, levels, reference } }: Pick<Column, 'column'>) {
  const id = useId();
  return (
    <div>
      <label class="small column-label" for={id}>
        {tableTexts().reference(column)}
      </label>
      <select id={id} value={reference} onChange={(event) => setReference(column, event.currentTarget.value)}>
        {levels.map((level) => (
          <option key={level} value={level}>
            {level}
          </option>
        ))}
      </select>
    </div>
  );
}

/** Of the row of a column, so that a problem can point at it. */
export function columnId(at: number): string {
  return `column-${at}`;
}

function canBe(role: Role, { numeric, levels, role: now }: ColumnRole): boolean {
  if (role === now) return true;
  return role === 'numeric' ? numeric : role === 'coded' ? levels.length > 1 : true;
}

/** The first few different values of a column, in their order where there are few enough to be levels. */
function sample({ rows }: OpenTable['table'], at: number, levels: readonly string[]): string {
  const few = 4;
  const first = new Set(Array.from({ length: Math.min(200, rows.length) }, (_, r) => rows.cell(r, at)));
  first.delete('');
  const values = levels.length > 0 ? levels : [...first];
  return tableTexts().values(values.slice(0, few).map(shortNumber).join('; '), values.length > few);
}
