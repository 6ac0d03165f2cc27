import { collectTexts } from '../../i18n/collect.ts';
import { type Intake, intake, stopIntake } from '../../state/intake.ts';
import { Progress } from '../../ui/Progress.tsx';
import { ReportView } from './ReportView.tsx';

type Begun = Exclude<Intake, { kind: 'idle' }>['begun'];

/** What comes of the last import, where it was begun in this way. */
export function IntakeOutcome({ begun }: { readonly begun: Begun }) {
  const now = intake.value;
  if (now.kind === 'idle' || now.begun !== begun) return null;
  return (
    <div class="outcome">
      {now.kind === 'running' ? (
        <Progress sentence={collectTexts().running} done={now.done} onCancel={stopIntake} />
      ) : (
        <ReportView report={now.report} />
      )}
    </div>
  );
}
