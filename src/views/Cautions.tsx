import type { Caution } from '../advice/cautions.ts';
import type { PanelStudy } from '../advice/panel.ts';
import { caseTexts } from '../i18n/case.ts';
import { caseChoiceTexts } from '../i18n/case-choice.ts';
import { formatNumber } from '../i18n/format.ts';
import { inSentence } from '../i18n/sentence.ts';
import { localised } from '../i18n/texts.ts';
import { unreachable } from '../lib/unreachable.ts';
import { categories } from '../study/study.ts';
import { criterionNames, quoted } from './words.ts';

/** What to be careful about, one paragraph each. */
export function Cautions(props: { readonly study: PanelStudy; readonly cautions: readonly Caution[] }) {
  return (
    <>
      {props.cautions.map((caution) => (
        <p key={caution.kind} class="caution">
          {inWords(caution, props.study)}
        </p>
      ))}
    </>
  );
}

function inWords(caution: Caution, study: PanelStudy): string {
  const text = caseTexts();
  switch (caution.kind) {
    case 'early-estimate':
      return text.earlyEstimate(formatNumber(caution.respondents));
    case 'few-people':
      return text.fewPeople(formatNumber(caution.respondents));
    case 'no-convergence':
      return text.noConvergence;
    case 'rests-on-one':
      return text.restsOnOne;
    case 'unused-categories': {
      const answers = categories(study.answer);
      return text.unusedAnswers(caution.categories.map((c) => quoted(localised(answers[c]!))).join(', '));
    }
    case 'none-unknown': {
      const { answer } = study;
      const none = answer.kind === 'choice' && answer.none ? localised(answer.none) : '';
      return caseChoiceTexts().noneUnknown(inSentence(none));
    }
    case 'unknown-levels':
      return text.unknownLevels(criterionNames(study, caution.criteria));
    default:
      return unreachable(caution);
  }
}
