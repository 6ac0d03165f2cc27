import { advise } from '../../advice/advise.ts';
import { averageProfile } from '../../advice/average.ts';
import { caseTexts } from '../../i18n/case.ts';
import { gatedDistribution, isSimulated } from '../../results/gate.ts';
import { scenarioRatings } from '../../results/ratings.ts';
import { caseOf, chooseLevel, chooseProfile, undoChange } from '../../state/case.ts';
import { ratedProfiles } from '../../study/study.ts';
import { Changes } from '../../views/Changes.tsx';
import { Choices, type OnLevel, type Start, StartWith } from '../../views/Choices.tsx';
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
  const { profile, before, undoable } = caseOf(study);
  const now = advise(panel, profile);
  const then = before && advise(panel, before);
  const previous = then?.ok ? then.value.agree : undefined;
  const onLevel: OnLevel = (criterion, level) => chooseLevel(study, criterion, level);
  return (
    <>
      {now.ok ? (
        <Outcome study={study} simulated={judges.simulated} advice={now.value} previous={previous} />
      ) : (
        <Refusal study={study} criteria={now.problem.criteria} />
      )}
      <div class="case-columns">
        <Choices
          study={study}
          profile={profile}
          undoable={undoable.length > 0}
          onLevel={onLevel}
          onUndo={() => undoChange(study)}
        >
          <StartWith starts={starts(judges)} onTake={(start) => chooseProfile(study, start)} />
        </Choices>
        {now.ok && (
          <div>
            <SharesFigure
              study={study}
              whose={whose}
              advice={now.value}
              previous={previous}
              counted={counted(judges, now.value.scenario)}
            />
            <PartsFigure panel={panel} whose={whose} advice={now.value} />
          </div>
        )}
        {now.ok && <Strip study={study} agree={now.value.agree} previous={previous} />}
      </div>
      {now.ok && <Changes study={study} advice={now.value} onLevel={onLevel} />}
      <Grounds judges={judges} />
      <p class="screen-only">
        <a href={`#/study/${study.id}/results`}>{caseTexts().toResults}</a>
      </p>
    </>
  );
}

/** The study's scenarios, and the most average case. */
function starts({ panel, open }: Judges): Start[] {
  const text = caseTexts();
  const scenarios = ratedProfiles(open.study).map((profile, s) => ({ name: text.scenario(s + 1), profile }));
  return [...scenarios, { name: text.average, profile: averageProfile(panel) }];
}

function counted({ open, people, simulated }: Judges, scenario: number | undefined): Counted | undefined {
  if (scenario === undefined) return undefined;
  const ratings = scenarioRatings(open.study, people)[scenario]!;
  return { number: scenario + 1, ratings: gatedDistribution(open.study, simulated, ratings) };
}
