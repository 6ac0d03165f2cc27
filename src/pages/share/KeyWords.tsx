import { language } from '../../i18n/language.ts';
import type { Shared } from '../../state/sharing.ts';

/** The eight words of a key, in the language on screen first: respondents may see them in either. */
export function KeyWords({ words }: { readonly words: Shared['words'] }) {
  const other = language.value === 'nl' ? 'en' : 'nl';
  return (
    <>
      <p class="key-words">{words[language.value].join(' ')}</p>
      <p class="subtle" lang={other}>
        {words[other].join(' ')}
      </p>
    </>
  );
}
