import { controlTexts } from '../i18n/controls.ts';
import { type Language, language, setLanguage } from '../i18n/language.ts';

const languages: readonly { readonly code: Language; readonly name: string }[] = [
  { code: 'nl', name: 'Nederlands' },
  { code: 'en', name: 'English' },
];

/** Each language by its own name. */
export function LanguageSwitch() {
  return (
    <nav class="languages" aria-label={controlTexts().language}>
      {languages.map(({ code, name }) => (
        <button
          key={code}
          type="button"
          lang={code}
          {...(code === language.value && { 'aria-current': 'true' as const })}
          onClick={() => setLanguage(code)}
        >
          {name}
        </button>
      ))}
    </nav>
  );
}
