import { render } from 'preact';
import { language } from '../i18n/language.ts';
import { shortLinkTexts } from '../i18n/short-link.ts';
import { unreachable } from '../lib/unreachable.ts';
import { hostedProblem } from '../problems/hosted-problem.ts';
import { codeProblem, studyProblem } from '../problems/link-problem.ts';
import { modelProblem } from '../problems/model-problem.ts';
import type { Told } from '../problems/told.ts';
import type { ShortLinkProblem } from '../state/short-link.ts';
import { Button } from '../ui/Button.tsx';
import { Problem } from '../ui/Problem.tsx';
import { startTheme } from '../ui/theme.ts';
import { Bare } from './Bare.tsx';

/** Says why a short link leads nowhere, and what to do. */
export function drawShortLink(problem: ShortLinkProblem): void {
  startTheme();
  document.documentElement.lang = language.value;
  render(<ShortLink problem={problem} />, document.getElementById('app')!);
}

function ShortLink({ problem }: { readonly problem: ShortLinkProblem }) {
  const text = shortLinkTexts();
  const { sentence, next } = told(problem);
  return (
    <Bare>
      <h1>{text.title}</h1>
      <Problem sentence={sentence}>
        <p>{next}</p>
      </Problem>
      <p>
        <Button kind="primary" onClick={() => location.reload()}>
          {text.again}
        </Button>
      </p>
    </Bare>
  );
}

function told(problem: ShortLinkProblem): Told {
  const text = shortLinkTexts();
  switch (problem.kind) {
    case 'code':
      return codeProblem(problem.problem);
    case 'hosted':
      return hostedProblem(problem.problem);
    case 'study':
      return studyProblem(problem.problem, 'link');
    case 'model':
      return modelProblem(problem.problem);
    case 'offline':
      return text.offline;
    case 'too-long':
      return text.tooLong;
    default:
      return unreachable(problem);
  }
}
