import type { FitProblem } from '../estimation/problem.ts';
import type { Study } from '../study/study.ts';
import { Problem } from '../ui/Problem.tsx';
import { fitTold } from './fitTold.ts';
import { ToldProblems } from './ToldProblems.tsx';

/** That there is no model, why, and what to do. */
export function NoFit(props: {
  readonly sentence: string;
  readonly study: Study;
  readonly problems: readonly FitProblem[];
}) {
  return (
    <Problem sentence={props.sentence}>
      <ToldProblems told={props.problems.map((problem) => fitTold(props.study, problem))} />
    </Problem>
  );
}
