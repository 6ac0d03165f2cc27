import { resultsTexts } from '../../i18n/results.ts';
import { storageProblem } from '../../problems/storage.ts';
import type { OpenProblem } from '../../state/study.ts';
import { Button } from '../../ui/Button.tsx';
import { Problem } from '../../ui/Problem.tsx';

/** Why there is no study to show, and where to go. */
export function NotOpened(props: { readonly problem: OpenProblem; readonly onAgain: () => void }) {
  const text = resultsTexts();
  const { problem } = props;
  if (problem.kind === 'unknown-study') {
    return (
      <p>
        <a href="#/">{text.toStart}</a>
      </p>
    );
  }
  return (
    <Problem sentence={storageProblem(problem)}>
      <Button onClick={props.onAgain}>{text.refresh}</Button>
    </Problem>
  );
}
