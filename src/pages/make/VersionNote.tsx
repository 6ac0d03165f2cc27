import { useEffect } from 'preact/hooks';
import { makeVersionTexts } from '../../i18n/make-version.ts';
import { draftChange, lookAtChange } from '../../state/draft-change.ts';
import type { Study } from '../../study/study.ts';

/** Says of a study that was shared what it now is beside that, and what becomes of answers received. */
export function VersionNote({ study }: { readonly study: Study }) {
  useEffect(() => void lookAtChange(study), [study]);
  const text = makeVersionTexts();
  const now = draftChange.value;
  if (now?.study !== study.id || now.change === 'never-shared') return null;
  const { change, received } = now;
  if (change === 'nothing') return <p class="subtle">{text.nothing}</p>;
  return (
    <p class="caution">
      {text[change]} {change === 'version' && received > 0 && `${text.kept} ${text.joined}`}
    </p>
  );
}
