import { bothLanguagesTexts } from '../i18n/both-languages.ts';
import type { Language } from '../i18n/language.ts';
import { isUntranslated } from '../i18n/texts.ts';
import { longestText } from '../lib/plain-text.ts';
import './both-languages.css';

type Text = { readonly nl: string; readonly en: string };

/**
 * A text in Dutch and English side by side, below each other on phones; what is not translated is marked.
 *
 * @param id - of the group; its fields are `<id>-nl` and `<id>-en`
 * @param most - length in characters beyond which it does not fit
 */
export function BothLanguages(props: {
  readonly id: string;
  readonly label: string;
  readonly help?: string | undefined;
  readonly text: Text;
  readonly onChange: (text: { nl: string; en: string }) => void;
  readonly long?: boolean;
  readonly optional?: boolean;
  readonly most?: number;
}) {
  const { id, label, help, optional } = props;
  return (
    <fieldset id={id} class="both" {...(help && { 'aria-describedby': `${id}-help` })}>
      <legend>
        {label}
        {optional && <span class="subtle both-optional"> {bothLanguagesTexts().optional}</span>}
      </legend>
      {help && (
        <p id={`${id}-help`} class="help">
          {help}
        </p>
      )}
      <div class="both-fields">
        <Field {...props} language="nl" />
        <Field {...props} language="en" />
      </div>
    </fieldset>
  );
}

function Field(props: Parameters<typeof BothLanguages>[0] & { readonly language: Language }) {
  const { language, text, most } = props;
  const words = bothLanguagesTexts();
  const id = `${props.id}-${language}`;
  const value = text[language];
  const note = noteOn(text, language, most);
  const field = {
    id,
    lang: language,
    value,
    // A longer one would not be read again; what is pasted beyond it is left out, and the note says so.
    maxLength: longestText,
    onInput: (event: { readonly currentTarget: { readonly value: string } }) => {
      const { value } = event.currentTarget;
      props.onChange({ ...text, [language]: props.long ? value : value.replace(/\s*\n\s*/g, ' ') });
    },
    ...(note && { 'aria-describedby': `${id}-note` }),
  };
  return (
    <div>
      <label for={id} class="both-language">
        <span class="spoken">{props.label}, </span>
        {words.languages[language]}
      </label>
      {props.long ? (
        <textarea {...field} rows={3} />
      ) : (
        <textarea {...field} class="both-short" rows={rowsFor(value)} onKeyDown={keepOneParagraph} />
      )}
      {/* Below, so that the fields of both languages begin at one height. */}
      {note && (
        <p id={`${id}-note`} class="both-note">
          {note}
        </p>
      )}
    </div>
  );
}

/** Where browsers do not know how high a field is to be: a line holds about this many characters. */
function rowsFor(value: string): number {
  return Math.max(1, Math.ceil(value.length / 34));
}

/** A name has no lines of its own, however many it takes. */
function keepOneParagraph(event: KeyboardEvent): void {
  if (event.key === 'Enter') event.preventDefault();
}

function noteOn(text: Text, language: Language, most: number | undefined): string | undefined {
  const words = bothLanguagesTexts();
  const value = text[language];
  if (most !== undefined && value.length > most) return words.tooLong(value.length, most);
  if (value.length >= longestText) return words.full(longestText);
  return isUntranslated(text, language) ? words.untranslated : undefined;
}
