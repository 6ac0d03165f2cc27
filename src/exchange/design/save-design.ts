import { dsvFormat } from 'd3-dsv';
import type { Language } from '../../i18n/language.ts';
import { unreachable } from '../../lib/unreachable.ts';
import { divisionOf } from '../../study/division.ts';
import { fileName } from '../../study/file-name.ts';
import type { Study } from '../../study/study.ts';
import { listed } from './blocked.ts';
import { cbcToolsTable } from './cbctools-table.ts';
import { idefixCodes, idefixLevels } from './idefix.ts';
import { ngeneTable } from './ngene.ts';
import { profileRows } from './profile-rows.ts';

/** The layouts a design is saved in. */
export const designLayouts = ['rows', 'ngene', 'idefix-codes', 'idefix-levels', 'cbctools'] as const;
export type DesignLayout = (typeof designLayouts)[number];

export type SavedDesign = { readonly name: string; readonly type: string; readonly content: string };

/**
 * A study's scenarios as a file that `readDesign` and the program that the layout is of can read, in their blocks where
 * the layout has any.
 */
export function savedDesign(study: Study, layout: DesignLayout, language: Language): SavedDesign {
  const { scenarios } = study.design;
  const list = listed(divisionOf(study.design), scenarios);
  const name = `${fileName(study)}-${layout}`;
  const csv = (rows: string[][], delimiter = ',') => ({
    name: `${name}.csv`,
    type: 'text/csv',
    content: `${dsvFormat(delimiter).formatRows(rows)}\n`,
  });
  switch (layout) {
    case 'rows': {
      // As a spreadsheet of the reader's country opens it.
      const table = csv(profileRows(list, study, language), language === 'nl' ? ';' : ',');
      return { ...table, content: `\ufeff${table.content}` };
    }
    case 'ngene':
      return { ...csv(ngeneTable(list, study), '\t'), name: `${name}.txt`, type: 'text/plain' };
    case 'idefix-codes':
      return csv(idefixCodes(scenarios, study));
    case 'idefix-levels':
      return csv(idefixLevels(scenarios, study));
    case 'cbctools':
      return csv(cbcToolsTable(list, study));
    default:
      return unreachable(layout);
  }
}
