import { tableTexts } from '../../i18n/table.ts';
import { unreachable } from '../../lib/unreachable.ts';
import { type DataProblem, dataProblem } from '../../problems/data-problem.ts';
import { tableProblem } from '../../problems/table-problem.ts';
import type { OpenTable } from '../../state/prepared-table.ts';
import { prepared, reading, stopReading, unopened } from '../../state/table.ts';
import { goTo } from '../../ui/goTo.ts';
import { Problem } from '../../ui/Problem.tsx';
import { Progress } from '../../ui/Progress.tsx';
import { columnId } from './ColumnRow.tsx';
import { Columns, orderId } from './Columns.tsx';
import { Examples } from './Examples.tsx';
import { OpenFile } from './OpenFile.tsx';
import { Outcome } from './Outcome.tsx';
import { Preview } from './Preview.tsx';
import { Use } from './Use.tsx';
import { WideNotice } from './WideNotice.tsx';
import './table.css';

/** A CSV of one's own: open it, see what each column is taken for, fit, read the weights. */
export function Table() {
  const text = tableTexts();
  return (
    <>
      <h1>{text.title}</h1>
      <p class="lead">{text.lead}</p>
      <p>{text.stays}</p>
      <OpenFile />
      <Examples />
      <Unopened />
      <Opened />
    </>
  );
}

/** Why the last file was not opened; a table that was open still is. */
function Unopened() {
  const text = tableTexts();
  const now = unopened.value;
  if (!now) return null;
  const { sentence, next } = tableProblem(now.problem);
  const still = reading.value.kind === 'open' ? reading.value.file : undefined;
  return (
    <Problem sentence={sentence}>
      <p>
        {text.failed(now.file)} {next}
      </p>
      {still !== undefined && <p>{text.still(still)}</p>}
    </Problem>
  );
}

function Opened() {
  const text = tableTexts();
  const now = reading.value;
  switch (now.kind) {
    case 'none':
      return null;
    case 'reading':
      return <Progress sentence={text.reading(now.file)} done={now.done} onCancel={stopReading} />;
    case 'open':
      return (
        <>
          <Preview {...now}>
            <WideNotice roles={now.roles} />
            <InTheWay table={now.table} />
          </Preview>
          <Columns table={now.table} roles={now.roles} />
          <Use roles={now.roles} />
          <Outcome file={now.file} />
        </>
      );
    default:
      return unreachable(now);
  }
}

/** What stands in the way of a fit, where a file that was just opened is looked at first, and where it is. */
function InTheWay({ table }: Pick<OpenTable, 'table'>) {
  const now = prepared.value;
  if (!now || now.ok) return null;
  return (
    <>
      {now.problem.map((problem) => {
        const { sentence, next } = dataProblem(problem);
        const place = placeOf(problem, table);
        return (
          <Problem key={sentence} sentence={sentence}>
            <p>{next}</p>
            {place && (
              <p>
                <a href={`#${place.id}`} onClick={(event) => goTo(event, place.id)}>
                  {place.name}
                </a>
              </p>
            )}
          </Problem>
        );
      })}
    </>
  );
}

/** The field that a problem is about, and the words to go there. */
function placeOf(
  problem: DataProblem,
  { header }: OpenTable['table'],
): { id: string; name: string } | undefined {
  const text = tableTexts();
  if (problem.kind === 'no-order') return { id: orderId, name: text.toOrder };
  if (problem.kind !== 'bad-row') return undefined;
  return { id: columnId(header.indexOf(problem.column)), name: text.toColumn(problem.column) };
}
