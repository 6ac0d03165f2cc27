import { computed } from '@preact/signals';
import type { Dataset } from '../response/dataset.ts';
import type { Subject } from '../results/model-choice.ts';
import type { Coding } from '../study/coding.ts';
import { startingMinimum } from '../study/study.ts';
import { prepared, reading } from './table.ts';
import { membersIn } from './table-members.ts';

/** A criterion of a table, with what its levels are called. */
type TableCriterion = { readonly coding: Coding; readonly levels: readonly (string | number)[] };

/** The table on screen as answers to be modelled. */
export type TableSubject = {
  readonly file: string;
  /** The same for the same answers only. */
  readonly key: string;
  readonly subject: Subject;
  readonly criteria: readonly TableCriterion[];
};

/** Undefined while no table is open that a model can be made of. */
export const tableSubject = computed<TableSubject | undefined>(() => {
  const [table, now] = [reading.value, prepared.value];
  if (table.kind !== 'open' || !now?.ok) return undefined;
  const { dataset, coded } = now.value.data;
  const words = coded
    .filter(({ levels }) => levels.length > 1)
    .map(({ criterion, first, levels, matrix }) => {
      const names = dataset.names.slice(first, first + levels.length - 1);
      return { coding: { criterion, first, names, matrix }, levels };
    });
  const constants = now.value.analysis.terms.flatMap((term) =>
    'constant' in term ? [term.name ?? `constant:${term.constant}`] : [],
  );
  const taken = new Set([...constants, ...words.flatMap(({ coding }) => coding.names)]);
  const numbers = dataset.names.flatMap((name, k) => (taken.has(name) ? [] : [numeric(dataset, name, k)]));
  const criteria = [...words, ...numbers].sort((a, b) => a.coding.first - b.coding.first);
  const subject = {
    data: dataset,
    criteria: criteria.map(({ coding }) => coding),
    minimum: startingMinimum,
    members: membersIn(now.value.data.owners, now.value.analysis),
  };
  return { file: table.file, key: keyOf(dataset), subject, criteria };
});

/** A column of numbers counts from its lowest to its highest value, about the middle of the two. */
function numeric({ x, names }: Dataset, name: string, k: number): TableCriterion {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let at = k; at < x.length; at += names.length) {
    least = Math.min(least, x[at]!);
    most = Math.max(most, x[at]!);
  }
  const half = (most - least) / 2;
  return {
    coding: { criterion: name, first: k, names: [name], matrix: [[-half], [half]] },
    levels: [least, most],
  };
}

const keys = new WeakMap<Dataset, string>();
let made = 0;

/** A table is read anew whenever it, or what its columns are for, changes. */
function keyOf(data: Dataset): string {
  const key = keys.get(data) ?? `table ${++made}`;
  keys.set(data, key);
  return key;
}
