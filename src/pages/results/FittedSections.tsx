import { useState } from 'preact/hooks';
import { figuresTexts } from '../../i18n/result-figures.ts';
import { resultsTexts } from '../../i18n/results.ts';
import type { FitRun } from '../../state/results.ts';
import { Problem } from '../../ui/Problem.tsx';
import { fitTold } from '../../views/fitTold.ts';
import { FitDetails } from './FitDetails.tsx';
import { ImportanceFigure } from './ImportanceFigure.tsx';
import { LeadersFigures } from './LeadersFigures.tsx';
import type { Way } from './leadersWay.ts';
import { OtherMeasures } from './OtherMeasures.tsx';
import type { PageProps } from './page.ts';

/** What is read from the fits: importance, the groups' leaders, and the details of the estimation. */
export function FittedSections({ run, ...page }: PageProps & { readonly run: FitRun }) {
  const [way, setWay] = useState<Way>('together');
  const text = resultsTexts();
  const { study } = page.open;
  const { last } = run;
  const whole = last?.whole;
  // Of the people of the fits, who are not those shown while new ones run.
  const about = last && { ...page, shown: last.people };
  return (
    <section class="section" aria-busy={run.kind === 'running'}>
      <h2>{figuresTexts().importance}</h2>
      {!whole && <p class="subtle">{text.fromFits}</p>}
      {whole && !whole.ok && (
        <Problem sentence={text.noFit}>
          <p>
            {whole.problem.map((problem) => fitTold(study, problem).sentence).join(' ')} {text.noFitNext}
          </p>
        </Problem>
      )}
      {last?.whole.ok && about && (
        <>
          {last.whole.value.problems
            .map((problem) => fitTold(study, problem).sentence)
            .map((sentence) => (
              <p class="caution" key={sentence}>
                {sentence}
              </p>
            ))}
          <ImportanceFigure {...about} {...last} fit={last.whole.value} />
          <OtherMeasures open={page.open} {...last} fit={last.whole.value} />
          <LeadersFigures {...about} tables={last.leaders} way={way} onWay={setWay} />
          <Onward id={study.id} />
          <FitDetails {...about} {...last} fit={last.whole.value} />
        </>
      )}
    </section>
  );
}

/** What else can be done with a fit. */
function Onward({ id }: { readonly id: string }) {
  const text = resultsTexts();
  return (
    <>
      <p class="apart screen-only">
        <a href={`#/study/${id}/models`}>{text.toModels}</a>
      </p>
      <p class="screen-only">
        <a href={`#/study/${id}/case`}>{text.toCase}</a>
      </p>
      <p class="screen-only">
        <a href={`#/study/${id}/publish`}>{text.toPublish}</a>
      </p>
    </>
  );
}
