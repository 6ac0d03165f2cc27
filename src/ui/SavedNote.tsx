import { controlTexts } from '../i18n/controls.ts';
import { formatTime } from '../i18n/format.ts';

/**
 * Says that what was entered is kept on this device, and when: always drawn, so that it keeps its place.
 * Read out once; later savings change only what is seen, or every answer would be interrupted.
 *
 * @param at - milliseconds since 1970; undefined while nothing is saved
 * @param saving - whether something newer is still on its way to disk: nothing is claimed meanwhile
 */
export function SavedNote(props: { readonly at: number | undefined; readonly saving: boolean }) {
  const text = props.at === undefined ? undefined : controlTexts().savedAt(formatTime(props.at));
  return (
    <p class="subtle small saved">
      <span aria-hidden="true">{props.saving ? '\u00a0' : (text ?? '\u00a0')}</span>
      <span class="spoken" role="status">
        {text && controlTexts().saved}
      </span>
    </p>
  );
}
