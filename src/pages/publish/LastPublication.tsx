import { useId } from 'preact/hooks';
import { caseTexts } from '../../i18n/case.ts';
import { formatDate, formatNumber, formatTime } from '../../i18n/format.ts';
import { publishTexts } from '../../i18n/publish.ts';
import { lastPublication } from '../../state/last-publication.ts';
import { CopyButton } from '../../ui/CopyButton.tsx';

/** That a model of this study was published, when and of whom, with the link to it. */
export function LastPublication({ simulated }: { readonly simulated: boolean }) {
  const text = publishTexts();
  const heading = useId();
  const last = lastPublication.value;
  if (!last) return null;
  const { at, people, groups, url } = last;
  const who = caseTexts().people(formatNumber(people), simulated);
  return (
    <section class="section" aria-labelledby={heading}>
      <h2 id={heading}>{text.last}</h2>
      <p>
        {text.lastWhat(formatDate(at), formatTime(at), who)} {groups > 0 && text.lastGroups(groups)}
      </p>
      <p class="actions">
        <a href={url} target="_blank" rel="noreferrer">
          {text.openIt}
        </a>
        <CopyButton text={url} label={text.copy} />
      </p>
    </section>
  );
}
