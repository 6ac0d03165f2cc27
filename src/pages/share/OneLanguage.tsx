import { shareTexts } from '../../i18n/share.ts';
import { isUntranslated } from '../../i18n/texts.ts';
import type { Study } from '../../study/study.ts';
import { textsIn } from '../../study/texts-in.ts';

/** How much of a study whoever chooses one of the languages reads in the other one. */
export function OneLanguage({ study }: { readonly study: Study }) {
  const texts = textsIn(study);
  return (
    <>
      {(['nl', 'en'] as const).map((language) => {
        const lacking = texts.filter((text) => isUntranslated(text, language)).length;
        return lacking > 0 && <p key={language}>{shareTexts().untranslated[language](lacking)}</p>;
      })}
    </>
  );
}
