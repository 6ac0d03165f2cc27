import { averageProfile } from '../../advice/average.ts';
import { adviseCase, type Case, facing, scenarioCases, withLevel } from '../../advice/case.ts';
import { caseTexts } from '../../i18n/case.ts';
import { isSimulated } from '../../results/gate.ts';
import { scenarioRatings } from '../../results/ratings.ts';
import { gatedScenario } from '../../results/scenario-rows.ts';
import { caseOf, chooseCase, undoChange } from '../../state/case.ts';
import { CaseChoices } from '../../views/CaseChoices.tsx';
import { Changes } from '../../views/Changes.tsx';
import type { Start } from '../../views/Choices.tsx';
import { Outcome } from '../../views/Outcome.tsx';
import { PartsFigure } from '../../views/PartsFigure.tsx';
import { Refusal } from '../../views/Refusal.tsx';
import { type Counted, SharesFigure } from '../../views/SharesFigure.tsx';
import { Strip } from '../../views/Strip.tsx';
import { Grounds } from './Grounds.tsx';
import { type Judges, source, subtitle } from './judges.ts';

/** The outcome first, then the case to be changed beside what the outcome is made of. */
export function Judged(props: Omit<Judges, 'simulated'>) {
  const { panel, open } = props;
  const { study } = open;
  const judges = { ...props, simulated: isSimulated(props.people) };
  const whose = { subtitle: subtitle(judges), source: source(judges), simulated: judges.simulated };
  const { now, before, undoable } = caseOf(study);
  const advice = adviseCase(panel, now);
  const then = before && adviseCase(panel, before);
  const previous = then?.ok ? then.value.agree : undefined;
  return (
    <>
      {advice.ok ? (
        <Outcome study={study} simulated={judges.simulated} advice={advice.value} previous={previous} />
      ) : (
        <Refusal study={study} criteria={advice.problem.criteria} />
      )}
      <div class="case-columns">
        <CaseChoices
          study={study}
          now={now}
          undoable={undoable.length > 0}
          starts={starts(judges)}
          onCase={(next) => chooseCase(study, next)}
          onStart={(next) => chooseCase(study, next)}
          onUndo={() => undoChange(study)}
        />
        {advice.ok && (
          <div>
            <SharesFigure
              study={study}
              whose={whose}
              advice={advice.value}
              previous={previous}
              counted={counted(judges, advice.value.scenario)}
            />
            <PartsFigure panel={facing(panel, now)} whose={whose} advice={advice.value} />
          </div>
        )}
        {advice.ok && <Strip study={study} agree={advice.value.agree} previous={previous} />}
      </div>
      {advice.ok && (
        <Changes
          study={study}
          advice={advice.value}
          onLevel={(criterion, level) => chooseCase(study, withLevel(now, 0, criterion, level))}
        />
      )}
      <Grounds judges={judges} />
      <p class="screen-only">
        <a href={`#/study/${study.id}/results`}>{caseTexts().toResults}</a>
      </p>
    </>
  );
}

/** The study's scenarios, and where there is one profile the most average case. */
function starts({ panel, open }: Judges): Start<Case>[] {
  const text = caseTexts();
  const scenarios = scenarioCases(open.study).map((profile, s) => ({ name: text.scenario(s + 1), profile }));
  if (open.study.answer.kind === 'choice') return scenarios;
  return [...scenarios, { name: text.average, profile: [averageProfile(panel)] }];
}

function counted({ open, people }: Judges, scenario: number | undefined): Counted | undefined {
  if (scenario === undefined) return undefined;
  const ratings = scenarioRatings(open.study, people)[scenario]!;
  return { number: scenario + 1, ratings: gatedScenario(open.study, people, ratings) };
}
