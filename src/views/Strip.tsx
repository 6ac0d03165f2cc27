import type { PanelStudy } from '../advice/panel.ts';
import { caseTexts } from '../i18n/case.ts';
import type { Estimate } from '../results/interval.ts';
import { agreeWord, of100 } from './words.ts';

/** The outcome in short, seen on phones while the case is changed; the sentence itself is what is read out. */
export function Strip(props: {
  readonly study: PanelStudy;
  readonly agree: Estimate;
  readonly previous: Estimate | undefined;
}) {
  const text = caseTexts();
  return (
    <p class="case-strip" aria-hidden="true">
      {text.strip(of100(props.agree), agreeWord(props.study))}
      {props.previous && <span>{text.stripBefore(of100(props.previous))}</span>}
    </p>
  );
}
