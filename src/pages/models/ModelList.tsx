import { formatNumber } from '../../i18n/format.ts';
import { modelsTexts } from '../../i18n/models.ts';
import { kindsFor, type Subject } from '../../results/model-choice.ts';
import { offered, sizeOf } from '../../results/suitability.ts';
import { expected, fitModels, modelRun, wrongFields } from '../../state/models.ts';
import { WaitingButton } from '../../ui/WaitingButton.tsx';
import { ModelItem } from './ModelItem.tsx';
import type { Wording } from './wording.ts';

/** The models to choose from, the simplest first. */
export function ModelList({ subject, wording }: { readonly subject: Subject; readonly wording: Wording }) {
  const text = modelsTexts();
  const kinds = kindsFor(subject);
  const possible = offered(subject).filter((kind) => expected.value.get(kind)?.kind !== 'no-fit');
  const size = sizeOf(subject);
  const busy = modelRun.value.kind === 'running';
  return (
    <section class="section">
      <h2>{text.models}</h2>
      {size && <p>{text.here(size.people, formatNumber(size.answers, size.answers % 1 === 0 ? 0 : 1))}</p>}
      {possible.length > 1 && (
        <div class="actions models-begin screen-only">
          <WaitingButton
            id="fit-all"
            kind="primary"
            reason={wrongFields.value.size > 0 ? text.wrongNumber : undefined}
            aria-disabled={busy}
            onClick={() => busy || void fitModels(possible)}
          >
            {possible.length === kinds.length ? text.fitAll : text.fitAllSuited}
          </WaitingButton>
        </div>
      )}
      {kinds.map((kind) => (
        <ModelItem key={kind} kind={kind} subject={subject} wording={wording} />
      ))}
    </section>
  );
}
