import { missingTexts } from '../i18n/make-missing.ts';
import { localised } from '../i18n/texts.ts';
import { unreachable } from '../lib/unreachable.ts';
import type { Missing } from '../study/missing.ts';
import type { Warning } from '../study/warnings.ts';

/** What is missing, in words. */
export function missingSentence(item: Missing): string {
  const text = missingTexts();
  switch (item.kind) {
    case 'text':
      return text.text[item.text];
    case 'no-introduction':
    case 'no-criteria':
    case 'one-criterion':
    case 'no-scenarios':
    case 'prohibited-practice':
      return text[item.kind];
    case 'answer':
    case 'criterion-name':
    case 'criterion-short':
    case 'few-levels':
    case 'question-name':
    case 'question-short':
    case 'few-options':
      return text[item.kind](item.place);
    case 'level-name':
      return text[item.kind](item.place, item.level);
    case 'option-name':
      return text[item.kind](item.place, item.option);
    case 'short-too-long':
    case 'same-criteria':
    case 'same-levels':
    case 'same-options':
      return text[item.kind](localised(item.name));
    case 'unseen-level':
      return text[item.kind](localised(item.name), localised(item.level));
    case 'too-few-scenarios':
      return text[item.kind](item.scenarios, item.least);
    case 'same-scenarios':
      return text[item.kind](item.first, item.second);
    case 'prohibited-scenario':
      return text[item.kind](item.scenario);
    default:
      return unreachable(item);
  }
}

export function warningSentence(warning: Warning): string {
  const text = missingTexts();
  switch (warning.kind) {
    case 'nobody-asks':
      return text[warning.kind];
    case 'many-criteria':
      return text[warning.kind](warning.criteria);
    case 'many-scenarios':
      return text[warning.kind](warning.scenarios);
    default:
      return unreachable(warning);
  }
}
