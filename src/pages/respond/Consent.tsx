import { invitedTexts } from '../../i18n/invited.ts';
import { respondTexts } from '../../i18n/respond.ts';

/**
 * What a respondent agrees to: the study's own text with a box to tick, or else that starting is agreeing.
 *
 * @param given - agreed before, so that there is nothing more to tick
 */
export function Consent(props: {
  readonly text: string;
  readonly given: boolean;
  readonly agreed: boolean;
  readonly error: string | undefined;
  readonly onChange: (agreed: boolean) => void;
}) {
  const text = invitedTexts();
  if (!props.text) return <p>{respondTexts().consent}</p>;
  return (
    <>
      <h2 class="question">{text.agree}</h2>
      <p>{text.canStop}</p>
      {props.error && (
        <p id="consent-error" class="error">
          {props.error}
        </p>
      )}
      {props.given ? (
        <p>{props.text}</p>
      ) : (
        <label class="toggle consent">
          <input
            id="consent"
            type="checkbox"
            checked={props.agreed}
            {...(props.error && { 'aria-describedby': 'consent-error' })}
            onChange={(event) => props.onChange(event.currentTarget.checked)}
          />
          <span>{props.text}</span>
        </label>
      )}
    </>
  );
}
