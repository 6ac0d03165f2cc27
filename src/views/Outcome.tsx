import type { Advice } from '../advice/advise.ts';
import type { PanelStudy } from '../advice/panel.ts';
import { caseTexts } from '../i18n/case.ts';
import type { Estimate } from '../results/interval.ts';
import { SimulatedLabel } from '../ui/SimulatedLabel.tsx';
import { Cautions } from './Cautions.tsx';
import { useSettled } from './useSettled.ts';
import { criterionNames, of100, outcomeSentence } from './words.ts';

/** The one sentence the page is there for; read out when the case has stopped changing. */
export function Outcome(props: {
  readonly study: PanelStudy;
  readonly simulated: boolean;
  readonly advice: Advice;
  readonly previous: Estimate | undefined;
}) {
  const { study, simulated, advice, previous } = props;
  const text = caseTexts();
  // The share and its interval stay on one line.
  const share = of100(advice.agree).replaceAll(' ', '\u00a0');
  const sentence = outcomeSentence(study, share, simulated);
  return (
    <>
      {simulated && <SimulatedLabel />}
      <div class="case-outcome">
        <p class="case-sentence">{sentence}</p>
        <p class="case-before">{previous ? text.before(of100(previous)) : '\u00a0'}</p>
      </div>
      <p class="spoken" role="status">
        {useSettled(sentence)}
      </p>
      {advice.prohibited.length > 0 && (
        <p class="subtle">{text.prohibited(criterionNames(study, advice.prohibited))}</p>
      )}
      <Cautions study={study} cautions={advice.cautions} />
    </>
  );
}
