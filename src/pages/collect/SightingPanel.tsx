import { collectTexts } from '../../i18n/collect.ts';
import { language } from '../../i18n/language.ts';
import { unreachable } from '../../lib/unreachable.ts';
import { asideReason } from '../../problems/intake.ts';
import { type Sighting, sighting } from '../../state/sightings.ts';

/** What became of the code before the camera; for a respondent to read from where they stand. */
export function SightingPanel() {
  return (
    <div class="sighting" role="status">
      <Told now={sighting.value} />
    </div>
  );
}

/** A phone may be in the other language. */
function other(): 'nl' | 'en' {
  return language.value === 'nl' ? 'en' : 'nl';
}

function Told({ now }: { readonly now: Sighting }) {
  const text = collectTexts();
  switch (now.kind) {
    case 'none':
      return <p class="subtle">{text.waiting}</p>;
    case 'taken':
      return (
        <>
          <p class="positive">{now.elsewhere ? text.elsewhere : text.took[now.taken]}</p>
          <p class="receipt">
            {now.receipt[language.value].map((word) => (
              <span key={word}>{word}</span>
            ))}
          </p>
          <p>
            {text.compare} <span class="subtle">{text.otherLanguage(now.receipt[other()].join(' '))}</span>
          </p>
        </>
      );
    case 'set-aside':
      return <p class="negative">{asideReason(now.reason)}</p>;
    case 'other-code':
      return <p class="subtle">{text.otherCode}</p>;
    case 'not-kept':
      return <p class="negative">{text.notKept}</p>;
    default:
      return unreachable(now);
  }
}
