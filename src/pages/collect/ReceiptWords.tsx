import { language } from '../../i18n/language.ts';
import type { Receipt } from '../../state/collection.ts';

/**
 * The two words of a response in both languages, that on screen first: whoever answers may choose either, and has
 * the words in that one only.
 */
export function ReceiptWords({ receipt, id }: { readonly receipt: Receipt; readonly id?: string }) {
  const languages = language.value === 'nl' ? (['nl', 'en'] as const) : (['en', 'nl'] as const);
  const [here, there] = languages.map((each) => receipt[each].join(' '));
  return (
    <strong {...(id && { id })}>
      {here}
      {there !== here && (
        <>
          {' · '}
          <span lang={languages[1]}>{there}</span>
        </>
      )}
    </strong>
  );
}
