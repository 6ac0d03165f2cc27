import { adviseCase, isSame } from '../../advice/case.ts';
import type { Panel } from '../../advice/panel.ts';
import { modelTexts } from '../../i18n/model.ts';
import { modelCase } from '../../state/model.ts';
import { of100, offeredAnswers, quoted } from '../../views/words.ts';

/** The reader's own answer beside the share of the others who give it, for the case they judged. */
export function YouSaid({ whole }: { readonly whole: Panel }) {
  const { judgement, now } = modelCase.value;
  if (judgement.kind !== 'given') return null;
  const text = modelTexts();
  const answer = quoted(offeredAnswers(whole.study)[judgement.category]!);
  const advice = adviseCase(whole, judgement.of);
  const share = advice.ok ? advice.value.shares[judgement.category] : undefined;
  // Of a choice so few may have chosen none that its share cannot be told, which the cautions say.
  const alone = whole.study.answer.kind === 'choice' ? text.youSaidAlone : text.youSaidUnknown;
  const moved = !isSame(judgement.of, now);
  return (
    <p class="model-own">
      {share ? text.youSaid(answer, of100(share)) : alone(answer)} {moved && text.changed}
    </p>
  );
}
