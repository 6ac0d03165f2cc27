import { ownSpreadTexts } from '../../i18n/own-spread.ts';
import type { FitRun } from '../../state/results.ts';
import type { PageProps } from './page.ts';
import { SpreadFigure } from './SpreadFigure.tsx';

/** How much people differ per criterion, or why that takes a model. */
export function SpreadSection({ run, ...page }: PageProps & { readonly run: FitRun }) {
  const { last } = run;
  if (!last) return null;
  const text = ownSpreadTexts();
  const { spreads, people } = last;
  return (
    <section class="section" aria-busy={run.kind === 'running'}>
      <h2>{text.title}</h2>
      {spreads.ok ? (
        <SpreadFigure {...page} shown={people} spreads={spreads.value} />
      ) : (
        <p>{text.none[spreads.problem.kind]}</p>
      )}
      <p class="screen-only">
        <a href={`#/study/${page.open.study.id}/models`}>{text.toModels}</a>
      </p>
    </section>
  );
}
