import { useEffect, useState } from 'preact/hooks';
import { designCheckTexts } from '../../i18n/design-check.ts';
import { formatNumber } from '../../i18n/format.ts';
import { type DesignCheck, overPromised } from '../../results/design-check.ts';
import { earlyUnder } from '../../results/plan.ts';
import { checkBySimulation, checkedSets, designCheck, leaveDesignCheck } from '../../state/design-check.ts';
import { codings } from '../../study/coding.ts';
import type { Study } from '../../study/study.ts';
import { Broken } from '../../ui/Broken.tsx';
import { Button } from '../../ui/Button.tsx';
import { DataTable } from '../../ui/figures/DataTable.tsx';
import { focusInvalid } from '../../ui/focusInvalid.ts';
import { NumberField } from '../../ui/NumberField.tsx';
import { Progress } from '../../ui/Progress.tsx';
import { parameterName } from '../../views/parameterName.ts';

/** Whether simulated answers bear out what so many respondents are predicted to tell. */
export function CheckDesign({ study, spread }: { readonly study: Study; readonly spread: number }) {
  const text = designCheckTexts();
  const [respondents, setRespondents] = useState(100);
  // What was found holds for this study and these people only.
  useEffect(() => leaveDesignCheck, [study, spread]);
  const run = designCheck.value;
  const check = () => void checkBySimulation(study, respondents, spread);
  const submit = (event: SubmitEvent & { readonly currentTarget: HTMLFormElement }) => {
    event.preventDefault();
    if (!focusInvalid(event.currentTarget)) check();
  };
  return (
    <form noValidate onSubmit={submit}>
      <h3>{text.title}</h3>
      <p>{text.lead(formatNumber(checkedSets))}</p>
      <NumberField
        id="check-respondents"
        label={text.respondents}
        value={respondents}
        least={earlyUnder}
        most={500}
        onChange={setRespondents}
      />
      <Button type="submit" disabled={run.kind === 'running'}>
        {text.run}
      </Button>
      <div class="make-run">
        {run.kind === 'running' && (
          <Progress sentence={text.running} done={run.done} onCancel={leaveDesignCheck} />
        )}
        <p role="status">{run.kind === 'checked' && inWords(run.respondents, run.found)}</p>
        {run.kind === 'checked' && <Errors study={study} found={run.found} />}
        {run.kind === 'broken' && <Broken error={run.error} onAgain={check} />}
      </div>
    </form>
  );
}

/** Of some weights over 200 sets, the mean ratio is known better than this. */
const near = 0.1;

function inWords(respondents: number, found: DesignCheck): string {
  const text = designCheckTexts();
  const { sets, fitted, promised, reached } = found;
  const unfitted = fitted < sets ? [text.unfitted(formatNumber(sets - fitted), formatNumber(sets))] : [];
  if (fitted === 0) return unfitted.join('');
  const off = mean(overPromised(found)) - 1;
  const percent = formatNumber(Math.round(100 * Math.abs(off)));
  const differs = off > 0 ? text.more(percent) : text.less(percent);
  return [
    text.reached(formatNumber(respondents), formatNumber(mean(reached), 2), formatNumber(mean(promised), 2)),
    Math.abs(off) > near ? differs : text.agrees,
    ...unfitted,
  ].join(' ');
}

function Errors({ study, found }: { readonly study: Study; readonly found: DesignCheck }) {
  const text = designCheckTexts();
  if (found.fitted === 0) return null;
  const names = codings(study.criteria).flatMap((coding) => coding.names);
  return (
    <DataTable
      table={{
        caption: text.table,
        columns: [
          { head: text.weight },
          { head: text.promisedHead, decimals: 2 },
          { head: text.reachedHead, decimals: 2 },
        ],
        rows: names.map((name, k) => [parameterName(study, name), found.promised[k]!, found.reached[k]!]),
      }}
    />
  );
}

function mean(values: ArrayLike<number>): number {
  return Array.from(values).reduce((sum, value) => sum + value, 0) / values.length;
}
