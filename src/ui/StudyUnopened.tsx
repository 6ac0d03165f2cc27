import { unopenedTexts } from '../i18n/unopened.ts';
import { Button } from './Button.tsx';
import { Problem } from './Problem.tsx';

/**
 * A study that a page cannot open.
 *
 * @param why - what keeps it from being read just now; undefined where it is not on this device
 */
export function StudyUnopened({
  why,
  onAgain,
}: {
  readonly why: { readonly what: string; readonly next: string } | undefined;
  readonly onAgain: () => void;
}) {
  const text = unopenedTexts();
  return (
    <>
      <h1>{why ? text.unreadable : text.unknown}</h1>
      {why && (
        <Problem sentence={why.what}>
          <p>{why.next}</p>
          <Button onClick={onAgain}>{text.again}</Button>
        </Problem>
      )}
      <p>
        <a href="#/studies">{text.toStudies}</a>
      </p>
    </>
  );
}
