import { roleSteps } from '../exchange/guess-roles.ts';
import {
  type Role,
  type Roles,
  type TableKind,
  withLower,
  withReference,
  withRole,
} from '../exchange/roles.ts';
import { reading, showTable } from './table.ts';
import { stopFit } from './table-fit.ts';
import { newWork, worked } from './table-work.ts';

export type { ColumnRole, Role, Roles, TableKind } from '../exchange/roles.ts';

/** Gives a column a role. */
export function setRole(column: string, role: Role): void {
  changeRoles((roles) => withRole(roles, column, role));
}

/** Sets the level that a column's other levels are compared with. */
export function setReference(column: string, reference: string): void {
  changeRoles((roles) => withReference(roles, column, reference));
}

/** Moves an answer one place down the order of answers. */
export function setLower(category: string): void {
  changeRoles((roles) => withLower(roles, category));
}

/** Someone says that the order of answers is right, or takes that back. */
export function setConfirmed(confirmed: boolean): void {
  changeRoles((roles) => ({ ...roles, order: confirmed ? 'confirmed' : 'guessed' }));
}

/** Whether every profile but the first gets a constant. */
export function setConstants(constants: boolean): void {
  changeRoles((roles) => ({ ...roles, constants }));
}

/** Guesses anew what the columns are for, now that someone said what the rows are. */
export async function setKind(kind: TableKind): Promise<void> {
  const now = reading.value;
  if (now.kind !== 'open') return;
  const roles = await worked(roleSteps(now.table, kind), newWork());
  if (roles) changeRoles(() => roles);
}

/** The fit on screen stays, as that of other roles. */
function changeRoles(change: (roles: Roles) => Roles): void {
  if (reading.value.kind !== 'open') return;
  stopFit();
  showTable({ ...reading.value, roles: change(reading.value.roles) });
}
