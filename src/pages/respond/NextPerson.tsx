import { useRef } from 'preact/hooks';
import { handOverTexts } from '../../i18n/hand-over.ts';
import { stepTexts } from '../../i18n/respond-steps.ts';
import { unreachable } from '../../lib/unreachable.ts';
import type { Survey } from '../../state/survey.ts';
import type { Run } from '../../survey/run.ts';
import { Button } from '../../ui/Button.tsx';
import { Confirm } from './Confirm.tsx';

/** Passes the device on, after saying what becomes of the answers on screen. */
export function NextPerson({ survey, run }: { readonly survey: Survey; readonly run: Run }) {
  const text = stepTexts();
  const dialog = useRef<HTMLDialogElement>(null);
  const { key } = survey.study;
  return (
    <>
      <h2 class="question">{text.nextPerson}</h2>
      <p>{text.nextPersonWhen}</p>
      <div class="actions">
        <Button kind={key ? 'secondary' : 'primary'} onClick={() => dialog.current?.showModal()}>
          {text.nextPerson}
        </Button>
      </div>
      <Confirm
        dialog={dialog}
        title={text.nextPersonTitle}
        keep={text.nextPersonNot}
        sure={<Button onClick={() => survey.nextPerson()}>{text.nextPersonSure}</Button>}
      >
        <p>
          {text.nextPersonWhat} {survey.saving.value.kind !== 'memory' && !survey.untraced && text.staySaved}
        </p>
        {key && !survey.untraced && run.handOver.state !== 'received' && (
          <p class="caution">{firstOf(run.handOver.state)}</p>
        )}
      </Confirm>
    </>
  );
}

/** What the person should do before leaving answers that are not known to have arrived. */
function firstOf(state: 'here' | 'given'): string {
  const text = handOverTexts();
  switch (state) {
    case 'here':
      return text.firstHandOver;
    case 'given':
      return text.firstSee;
    default:
      return unreachable(state);
  }
}
