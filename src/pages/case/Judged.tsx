import { advise } from '../../advice/advise.ts';
import type { Panel } from '../../advice/panel.ts';
import { caseTexts } from '../../i18n/case.ts';
import { gatedDistribution, isSimulated } from '../../results/gate.ts';
import { scenarioRatings } from '../../results/ratings.ts';
import { type Case, caseOf, chooseLevel } from '../../state/case.ts';
import { Changes } from '../../views/Changes.tsx';
import { Outcome } from '../../views/Outcome.tsx';
import { PartsFigure } from '../../views/PartsFigure.tsx';
import { Refusal } from '../../views/Refusal.tsx';
import { type Counted, SharesFigure } from '../../views/SharesFigure.tsx';
import { Strip } from '../../views/Strip.tsx';
import { CaseChoices } from './CaseChoices.tsx';
import { Grounds } from './Grounds.tsx';
import { type Judges, source, subtitle } from './judges.ts';

/** The outcome first, then the case to be changed beside what the outcome is made of. */
export function Judged(props: Omit<Judges, 'simulated'>) {
  const { panel, open } = props;
  const { study } = open;
  const judges = { ...props, simulated: isSimulated(props.people) };
  const whose = { subtitle: subtitle(judges), source: source(judges), simulated: judges.simulated };
  const { now, before } = caseOf(study);
  const judged = judge(panel, now);
  const then = before && judge(panel, before).advice;
  const previous = then?.ok ? then.value.agree : undefined;
  const { advice } = judged;
  return (
    <>
      {advice.ok ? (
        <Outcome study={study} simulated={judges.simulated} advice={advice.value} previous={previous} />
      ) : (
        <Refusal study={study} criteria={advice.problem.criteria} />
      )}
      <div class="case-columns">
        <CaseChoices judges={judges} />
        {advice.ok && (
          <div>
            <SharesFigure
              study={study}
              whose={whose}
              advice={advice.value}
              previous={previous}
              counted={counted(judges, advice.value.scenario)}
            />
            <PartsFigure panel={judged.panel} whose={whose} advice={advice.value} />
          </div>
        )}
        {advice.ok && <Strip study={study} agree={advice.value.agree} previous={previous} />}
      </div>
      {advice.ok && (
        <Changes
          study={study}
          advice={advice.value}
          onLevel={(criterion, level) => chooseLevel(study, 0, criterion, level)}
        />
      )}
      <Grounds judges={judges} />
      <p class="screen-only">
        <a href={`#/study/${study.id}/results`}>{caseTexts().toResults}</a>
      </p>
    </>
  );
}

/** The panel before a case, and what it would answer. */
function judge(panel: Panel, [profile, against]: Case) {
  const before = against ? { ...panel, against } : panel;
  return { panel: before, advice: advise(before, profile) };
}

function counted({ open, people, simulated }: Judges, scenario: number | undefined): Counted | undefined {
  if (scenario === undefined) return undefined;
  const ratings = scenarioRatings(open.study, people)[scenario]!;
  return { number: scenario + 1, ratings: gatedDistribution(open.study, simulated, ratings) };
}
