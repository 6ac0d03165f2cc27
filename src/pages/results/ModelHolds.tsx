import { modelHoldsTexts } from '../../i18n/model-holds.ts';
import type { MadeChecks } from '../../results/model-checks.ts';
import type { FitRun } from '../../state/results.ts';
import type { Study } from '../../study/study.ts';
import { Details } from '../../ui/Details.tsx';
import { DataTable } from '../../ui/figures/DataTable.tsx';
import { type Foretold, foretoldOf } from './foretold.ts';
import { calibrationTable, testsTable } from './modelHoldsTables.ts';
import { additiveWords, foretoldWords, lineWords, marginWords } from './modelHoldsWords.ts';
import type { PageProps } from './page.ts';

/** Whether the criteria add up, whether scenarios can be foretold, and whether amounts lie on a line. */
export function ModelHolds({ run, ...page }: PageProps & { readonly run: FitRun }) {
  const { last } = run;
  if (!last?.whole.ok) return null;
  const { checks } = last;
  if (checks.kind === 'made' && !checks.scenarios && checks.lines.length === 0) return null;
  return (
    <section class="section model-holds" aria-busy={run.kind === 'running'}>
      <h2>{modelHoldsTexts().title}</h2>
      {checks.kind === 'early' ? <p>{modelHoldsTexts().early}</p> : <Made {...page} checks={checks} />}
    </section>
  );
}

function Made({ checks, ...page }: PageProps & { readonly checks: MadeChecks }) {
  const { study } = page.open;
  const { scenarios, lines } = checks;
  const made = scenarios?.kind === 'made' ? scenarios : undefined;
  const foretold = made?.leftOut && foretoldOf(page, made.leftOut);
  return (
    <>
      {scenarios && <p>{additiveWords(scenarios, page.shown.length)}</p>}
      {foretold && <p>{foretoldWords(study, foretold, made.additive)}</p>}
      {lines.length > 0 && <p>{lineWords(study, lines)}</p>}
      {(made || lines.length > 0) && <Tables {...{ study, checks, foretold }} />}
    </>
  );
}

type TablesProps = {
  readonly study: Study;
  readonly checks: MadeChecks;
  readonly foretold: Foretold | undefined;
};

function Tables({ study, checks, foretold }: TablesProps) {
  const text = modelHoldsTexts();
  const { scenarios } = checks;
  const additive = scenarios?.kind === 'made' ? scenarios.additive : undefined;
  const rows = foretold?.rows ?? [];
  return (
    <Details summary={text.tables[rows.length > 0 ? 'foretold' : 'only']}>
      <DataTable table={testsTable(study, checks)} />
      <p class="figure-note">
        {text.testsNote} {additive?.by === 'signs' && text.signsNote(additive.times)}
      </p>
      {rows.length > 0 && (
        <>
          {rows.some(({ shares }) => shares.kind === 'shown') && (
            <DataTable table={calibrationTable(study, rows)} />
          )}
          <p class="figure-note">{marginWords(rows, additive)}</p>
        </>
      )}
    </Details>
  );
}
