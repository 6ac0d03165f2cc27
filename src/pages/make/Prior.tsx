import { nextRoundTexts } from '../../i18n/next-round.ts';
import { changeStudy } from '../../state/making.ts';
import { withoutPrior } from '../../study/edit.ts';
import type { Study } from '../../study/study.ts';
import { Button } from '../../ui/Button.tsx';
import { CarriedPrior } from '../../views/CarriedPrior.tsx';

/** The group's weights that the study carries, until an edit or the maker takes them away. */
export function Prior({ study }: { readonly study: Study }) {
  const text = nextRoundTexts();
  return (
    <CarriedPrior study={study}>
      <p class="subtle">{text.edits}</p>
      <p>
        <Button kind="quiet" onClick={() => changeStudy(withoutPrior)}>
          {text.remove}
        </Button>
      </p>
    </CarriedPrior>
  );
}
