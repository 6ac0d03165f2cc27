import { advise } from '../../advice/advise.ts';
import type { Panel } from '../../advice/panel.ts';
import { modelTexts } from '../../i18n/model.ts';
import { localised } from '../../i18n/texts.ts';
import { modelCase } from '../../state/model.ts';
import { categories } from '../../study/study.ts';
import { of100, quoted } from '../../views/words.ts';

/** The reader's own answer beside the share of the others who give it, for the case they judged. */
export function YouSaid({ whole }: { readonly whole: Panel }) {
  const { judgement, profile } = modelCase.value;
  if (judgement.kind !== 'given') return null;
  const text = modelTexts();
  const answer = quoted(localised(categories(whole.study.answer)[judgement.category]!));
  const advice = advise(whole, judgement.profile);
  const share = advice.ok ? advice.value.shares[judgement.category] : undefined;
  const moved = judgement.profile.some((level, c) => level !== profile[c]);
  return (
    <p class="model-own">
      {share ? text.youSaid(answer, of100(share)) : text.youSaidUnknown(answer)} {moved && text.changed}
    </p>
  );
}
