import { useEffect } from 'preact/hooks';
import type { FitProblem } from '../../estimation/problem.ts';
import { caseTexts } from '../../i18n/case.ts';
import { localised } from '../../i18n/texts.ts';
import { unreachable } from '../../lib/unreachable.ts';
import { fitProblem } from '../../problems/fit-problem.ts';
import { storageProblem } from '../../problems/storage.ts';
import { judging, showCase, stopJudging } from '../../state/case.ts';
import type { OpenProblem } from '../../state/study.ts';
import type { Study } from '../../study/study.ts';
import { Broken } from '../../ui/Broken.tsx';
import { Button } from '../../ui/Button.tsx';
import { Problem } from '../../ui/Problem.tsx';
import { Progress } from '../../ui/Progress.tsx';
import { Judged } from './Judged.tsx';
import { coefficientName } from './words.ts';
import './case.css';

/** A case, judged by the people of a study through the model fitted on their answers. */
export function Case({ id }: { readonly id: string }) {
  useEffect(() => {
    void showCase(id);
    return stopJudging;
  }, [id]);
  const { value } = judging;
  const text = caseTexts();
  if (value.kind === 'opening') return <Progress sentence={text.opening} done={0} />;
  if (value.kind === 'unopened') return <Unopened problem={value.problem} />;
  return (
    <>
      <h1 class="case-title">{text.title(localised(value.open.study.title))}</h1>
      <Stage id={id} />
    </>
  );
}

function Stage({ id }: { readonly id: string }) {
  const { value } = judging;
  const text = caseTexts();
  switch (value.kind) {
    case 'opening':
    case 'unopened':
      return null;
    case 'too-few':
      return <TooFew id={id} needed={value.needed} />;
    case 'fitting':
      return <Progress sentence={text.fitting} done={value.done} onCancel={stopJudging} />;
    case 'stopped':
      return (
        <>
          <p>{text.stopped}</p>
          <Button onClick={() => void showCase(id)}>{text.again}</Button>
        </>
      );
    case 'no-fit':
      return <NoFit study={value.open.study} problems={value.problems} />;
    case 'broken':
      return <Broken error={value.error} onAgain={() => void showCase(id)} />;
    case 'ready':
      return <Judged {...value} />;
    default:
      return unreachable(value);
  }
}

function TooFew({ id, needed }: { readonly id: string; readonly needed: number }) {
  const text = caseTexts();
  return (
    <>
      <p class="lead">{text.tooFew(needed)}</p>
      <p>{text.tooFewNext}</p>
      <p>
        <a href={`r/#t${id}`}>{text.takePart}</a>
      </p>
    </>
  );
}

function NoFit({ study, problems }: { readonly study: Study; readonly problems: readonly FitProblem[] }) {
  return (
    <Problem sentence={caseTexts().noFit}>
      {problems.map((problem) => {
        const { sentence, next } = fitProblem(problem, (coefficient) => coefficientName(study, coefficient));
        return (
          <p key={problem.kind}>
            {sentence} {next}
          </p>
        );
      })}
    </Problem>
  );
}

function Unopened({ problem }: { readonly problem: OpenProblem }) {
  const text = caseTexts();
  return (
    <>
      <h1>{problem.kind === 'unknown-study' ? text.unknownStudy : text.unreadable}</h1>
      {problem.kind !== 'unknown-study' && <p>{storageProblem(problem)}</p>}
      <p>
        <a href="#/">{text.toStart}</a>
      </p>
    </>
  );
}
