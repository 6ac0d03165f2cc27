import { useEffect } from 'preact/hooks';
import { resultsTexts } from '../../i18n/results.ts';
import { localised } from '../../i18n/texts.ts';
import { unreachable } from '../../lib/unreachable.ts';
import { fitRun, opened, showResults, stopFits } from '../../state/results.ts';
import { SimulatedLabel } from '../../ui/SimulatedLabel.tsx';
import { Closed, Waiting } from './Closed.tsx';
import { DesignSection } from './DesignSection.tsx';
import { FitState } from './FitState.tsx';
import { FittedSections } from './FittedSections.tsx';
import { NotOpened } from './NotOpened.tsx';
import { RatingsSection } from './RatingsSection.tsx';
import { Summary } from './Summary.tsx';
import { who } from './who.ts';
import './results.css';

/** What the answers to a study say: judgements, importance, groups, and how far they can be trusted. */
export function Results({ id }: { readonly id: string }) {
  useEffect(() => {
    showResults(id);
    // A page that the browser kept alive is shown again as it was, while others may have taken part since.
    const again = (event: PageTransitionEvent) => event.persisted && showResults(id);
    addEventListener('pageshow', again);
    return () => {
      removeEventListener('pageshow', again);
      stopFits();
    };
  }, [id]);
  const text = resultsTexts();
  const now = opened.value;
  switch (now.kind) {
    case 'opening':
      return <p role="status">{text.opening}</p>;
    case 'failed':
      return <NotOpened problem={now.problem} onAgain={() => showResults(id)} />;
    case 'ready': {
      const { open, shown } = now;
      const title = <h1>{localised(open.study.title)}</h1>;
      if (shown.length === 0) {
        return (
          <>
            {title}
            <Closed open={open} onAgain={() => showResults(id)} />
          </>
        );
      }
      const subtitle = who(open, shown);
      const page = { open, shown, subtitle };
      const { last } = fitRun.value;
      return (
        <>
          {title}
          <p class="who">{subtitle}</p>
          {open.seed !== undefined && <SimulatedLabel />}
          <Summary study={open.study} fitted={last} />
          {open.seed === undefined && <Waiting open={open} shown={shown} onAgain={() => showResults(id)} />}
          <FitState run={fitRun.value} onAgain={() => showResults(id)} />
          <RatingsSection {...page} />
          <FittedSections {...page} run={fitRun.value} />
          <DesignSection study={open.study} />
        </>
      );
    }
    default:
      return unreachable(now);
  }
}
