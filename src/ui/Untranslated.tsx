import { bothLanguagesTexts } from '../i18n/both-languages.ts';
import { formatList } from '../i18n/format.ts';
import { inSentence } from '../i18n/sentence.ts';
import { isUntranslated } from '../i18n/texts.ts';

/** Which of some texts still lack one of the languages, in a line for each, with what readers get there. */
export function Untranslated(props: {
  readonly fields: readonly { readonly label: string; readonly text: { nl: string; en: string } }[];
}) {
  const words = bothLanguagesTexts().untranslatedAll;
  return (
    <>
      {(['nl', 'en'] as const).map((language) => {
        const lacking = props.fields.filter(({ text }) => isUntranslated(text, language));
        if (lacking.length === 0) return null;
        return (
          <p key={language} class="caution">
            {words[language](formatList(lacking.map(({ label }) => inSentence(label))))}
          </p>
        );
      })}
    </>
  );
}
