import { stepTexts } from '../../i18n/respond-steps.ts';
import { storageProblem } from '../../problems/storage.ts';
import type { Survey } from '../../state/survey.ts';

/** What the person should know about this device, read out as it appears. */
export function Notices({ survey, erased }: { readonly survey: Survey; readonly erased: boolean }) {
  const text = stepTexts();
  const saving = survey.saving.value;
  const tab = survey.otherTab.value;
  const damaged = survey.damaged.value;
  const remained = survey.remained.value;
  const notices = [
    survey.untraced && text.untraced,
    saving.kind === 'memory' && storageProblem(saving.problem),
    tab === 'changed' && text.otherTabChanged,
    tab === 'erased' && text.otherTabErased,
    damaged > 0 && text.damaged(damaged),
    remained ? text.remained : erased && text.erased,
  ].filter((notice) => notice !== false);
  return (
    <>
      {notices.map((notice) => (
        <p key={notice} class="caution">
          {notice}
        </p>
      ))}
    </>
  );
}
