import { formatDate } from '../../i18n/format.ts';
import { invitedTexts } from '../../i18n/invited.ts';
import { dayMs } from '../../lib/day.ts';
import type { Invited } from '../../state/invited.ts';
import type { Survey } from '../../state/survey.ts';

/** What gives reason to ask before one starts. */
export function InvitedNotices({ survey, invited }: { readonly survey: Survey; readonly invited: Invited }) {
  const text = invitedTexts();
  const { closes } = survey.study;
  const notices = [
    survey.untraced && invited.lock !== undefined && text.untraced,
    invited.otherKey && text.otherKey,
    survey.ofOtherVersions.value > 0 && text.otherVersion,
    isPast(closes) && text.closed(formatDate(noon(closes))),
  ].filter((notice) => notice !== false);
  return (
    <>
      {notices.map((notice) => (
        <p key={notice} class="caution">
          {notice}
        </p>
      ))}
    </>
  );
}

/** Whether a day, as year-month-day, is over by this device's clock; undefined never is. */
function isPast(day: string | undefined): day is string {
  return day !== undefined && Date.now() >= noon(day) + dayMs / 2;
}

/** The middle of a day, so that no summer time makes it another day. */
function noon(day: string): number {
  return new Date(`${day}T12:00`).getTime();
}
