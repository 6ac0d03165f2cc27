import { scenarioCases } from '../../advice/case.ts';
import { caseTexts } from '../../i18n/case.ts';
import { isSimulated } from '../../results/gate.ts';
import { scenarioRatings } from '../../results/ratings.ts';
import { gatedScenario } from '../../results/scenario-rows.ts';
import { caseOf, chooseCase, undoChange } from '../../state/case.ts';
import { JudgedCase } from '../../views/JudgedCase.tsx';
import type { Counted } from '../../views/SharesFigure.tsx';
import { Grounds } from './Grounds.tsx';
import { type Judges, source, subtitle } from './judges.ts';

/** A case judged by the people of a study, with what was answered where it was one of the scenarios. */
export function Judged(props: Omit<Judges, 'simulated'>) {
  const { panel, open } = props;
  const { study } = open;
  const text = caseTexts();
  const judges = { ...props, simulated: isSimulated(props.people) };
  const { now, before, undoable } = caseOf(study);
  return (
    <>
      <JudgedCase
        panel={panel}
        whose={{ subtitle: subtitle(judges), source: source(judges), simulated: judges.simulated }}
        now={now}
        before={before}
        undoable={undoable.length > 0}
        starts={scenarioCases(study).map((profile, s) => ({ name: text.scenario(s + 1), profile }))}
        counted={(scenario) => counted(judges, scenario)}
        onCase={(next) => chooseCase(study, next)}
        onStart={(next) => chooseCase(study, next)}
        onUndo={() => undoChange(study)}
      />
      <Grounds judges={judges} />
      <p class="screen-only">
        <a href={`#/study/${study.id}/results`}>{text.toResults}</a>
      </p>
    </>
  );
}

function counted({ open, people }: Judges, scenario: number): Counted {
  const ratings = scenarioRatings(open.study, people)[scenario]!;
  return { number: scenario + 1, ratings: gatedScenario(open.study, people, ratings) };
}
