import type { PanelStudy } from '../advice/panel.ts';
import { caseTexts } from '../i18n/case.ts';
import { Problem } from '../ui/Problem.tsx';
import { criterionNames } from './words.ts';

/** Why nothing is predicted about this case. */
export function Refusal(props: { readonly study: PanelStudy; readonly criteria: readonly string[] }) {
  const text = caseTexts();
  return (
    <Problem sentence={text.refused(criterionNames(props.study, props.criteria))}>
      <p>{text.refusedNext}</p>
    </Problem>
  );
}
