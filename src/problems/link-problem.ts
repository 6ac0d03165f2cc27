import type { CodeProblem } from '../exchange/code.ts';
import type { TemplateProblem } from '../exchange/template-code.ts';
import { linkProblemTexts } from '../i18n/link-problems.ts';
import { unreachable } from '../lib/unreachable.ts';
import type { Told } from './told.ts';

/** A problem with a link or code in words. */
export function codeProblem(problem: CodeProblem): Told {
  const text = linkProblemTexts().code;
  switch (problem.kind) {
    case 'no-code':
      return text.noCode;
    case 'cut-off':
      return problem.expected === undefined ? text.cutOffEarly : text.cutOff(problem.got, problem.expected);
    case 'damaged':
      return text.damaged;
    case 'too-long':
      return text.tooLong;
    default:
      return unreachable(problem);
  }
}

/** A problem with a study in words; what to do depends on how it came. */
export function studyProblem(problem: TemplateProblem, from: 'link' | 'file'): Told {
  const text = linkProblemTexts().study;
  switch (problem.kind) {
    case 'no-inflate':
      return text.noInflate;
    case 'newer-format':
      return text.newerFormat;
    case 'unknown-template':
      return text.unknownTemplate;
    case 'incomplete':
      return text.incomplete;
    default:
      return { sentence: wrong(problem), next: text.next[from] };
  }
}

type Wrong = Exclude<
  TemplateProblem,
  { kind: 'no-inflate' | 'newer-format' | 'unknown-template' | 'incomplete' }
>;

/** What is not as it should be. Names are the stranger's own, and shown as text. */
function wrong(problem: Wrong): string {
  const text = linkProblemTexts().study.wrong;
  switch (problem.kind) {
    case 'broken':
    case 'not-json':
      return text.unreadable;
    case 'too-large':
      return text.tooLarge;
    case 'too-deep':
      return text.tooDeep;
    case 'repeated-key':
      return text.repeatedKey(problem.key);
    case 'forbidden-character':
      return text.forbiddenCharacter;
    case 'number-too-large':
      return text.numberTooLarge;
    case 'bad-value':
      return problem.path === '' ? text.badWhole : text.badValue(problem.path);
    default:
      return unreachable(problem);
  }
}
