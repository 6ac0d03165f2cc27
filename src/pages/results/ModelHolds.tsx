import { modelHoldsTexts } from '../../i18n/model-holds.ts';
import type { MadeChecks } from '../../results/model-checks.ts';
import type { Foretold } from '../../state/foretold.ts';
import type { FitRun } from '../../state/results.ts';
import type { Study } from '../../study/study.ts';
import { Details } from '../../ui/Details.tsx';
import { DataTable } from '../../ui/figures/DataTable.tsx';
import { calibrationTable, testsTable } from './modelHoldsTables.ts';
import { additiveWords, foretoldWords, lineWords, marginWords, testsWords } from './modelHoldsWords.ts';

/** Whether the criteria add up, whether scenarios can be foretold, and whether amounts lie on a line. */
export function ModelHolds({ study, run }: { readonly study: Study; readonly run: FitRun }) {
  const { last } = run;
  if (!last?.whole.ok) return null;
  const { checks, foretold } = last;
  return (
    <section class="section model-holds" aria-busy={run.kind === 'running'}>
      <h2>{modelHoldsTexts().title}</h2>
      {checks.kind === 'early' ? (
        <p>{modelHoldsTexts().early}</p>
      ) : (
        <Made study={study} checks={checks} foretold={foretold} />
      )}
    </section>
  );
}

type MadeProps = {
  readonly study: Study;
  readonly checks: MadeChecks;
  readonly foretold: Foretold | undefined;
};

function Made({ study, checks, foretold }: MadeProps) {
  const { scenarios, lines } = checks;
  const made = scenarios?.kind === 'made' ? scenarios : undefined;
  return (
    <>
      <p>{scenarios ? additiveWords(scenarios) : modelHoldsTexts().choices(lines.length > 0)}</p>
      {foretold && <p>{foretoldWords(study, foretold, made?.additive)}</p>}
      {lines.length > 0 && <p>{lineWords(study, lines)}</p>}
      {(made || lines.length > 0) && <Tables {...{ study, checks, foretold }} />}
    </>
  );
}

function Tables({ study, checks, foretold }: MadeProps) {
  const text = modelHoldsTexts();
  const { scenarios } = checks;
  const additive = scenarios?.kind === 'made' ? scenarios.additive : undefined;
  const rows = foretold?.rows ?? [];
  const isAnyShown = rows.some(({ shares }) => shares.kind === 'shown');
  return (
    <Details summary={text.tables[isAnyShown ? 'foretold' : 'only']}>
      <DataTable table={testsTable(study, checks)} />
      <p class="figure-note">{testsWords(checks)}</p>
      {rows.length > 0 && (
        <>
          {isAnyShown && <DataTable table={calibrationTable(study, rows)} />}
          <p class="figure-note">{marginWords(rows, additive)}</p>
        </>
      )}
    </Details>
  );
}
