import { leadersTexts } from '../../i18n/leaders.ts';
import type { LeadersTable } from '../../results/leaders.ts';
import { Choice } from './Choice.tsx';
import { LeadersFigure } from './LeadersFigure.tsx';
import { hasWays, type Way, ways } from './leadersWay.ts';
import type { PageProps } from './page.ts';

/** The leaders by each background question, all made in one way, so that they can be compared. */
export function LeadersFigures(
  props: PageProps & {
    readonly tables: readonly LeadersTable[];
    readonly way: Way;
    readonly onWay: (way: Way) => void;
  },
) {
  const { tables, way, onWay, ...page } = props;
  const text = leadersTexts();
  return (
    <>
      {tables.some(hasWays) && (
        <div class="apart">
          <Choice
            label={text.way}
            options={ways.map((value) => ({ value, label: text.ways[value] }))}
            value={way}
            onChange={(value) => onWay(ways.find((known) => known === value) ?? 'together')}
          />
        </div>
      )}
      {tables.map((table) => (
        <LeadersFigure {...page} key={table.question} table={table} way={way} />
      ))}
    </>
  );
}
