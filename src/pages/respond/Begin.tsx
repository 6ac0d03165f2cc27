import { respondTexts } from '../../i18n/respond.ts';
import type { Survey } from '../../state/survey.ts';
import { Button } from '../../ui/Button.tsx';

/** The button that starts, or goes on where one looked back at the introduction. */
export function Begin(props: {
  readonly survey: Survey;
  readonly ready: boolean;
  readonly onBegin: () => void;
}) {
  const { survey } = props;
  const text = respondTexts();
  const under = survey.session.value.kind === 'taking-part';
  return (
    <div class="actions">
      <Button
        kind="primary"
        disabled={!props.ready}
        onClick={under ? () => survey.act({ kind: 'next' }) : props.onBegin}
      >
        {under ? text.goOn : survey.finished.value > 0 ? text.startNext : text.start}
      </Button>
    </div>
  );
}
