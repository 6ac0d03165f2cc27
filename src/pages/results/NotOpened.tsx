import { resultsTexts } from '../../i18n/results.ts';
import { Button } from '../../ui/Button.tsx';
import { Problem } from '../../ui/Problem.tsx';

/**
 * Where to go when there is no study to show.
 *
 * @param why - what keeps it from being read just now; undefined where it is not on this device
 */
export function NotOpened({
  why,
  onAgain,
}: {
  readonly why: { readonly what: string; readonly next: string } | undefined;
  readonly onAgain: () => void;
}) {
  const text = resultsTexts();
  return (
    <>
      {why && (
        <Problem sentence={why.what}>
          <p>{why.next}</p>
          <Button onClick={onAgain}>{text.refresh}</Button>
        </Problem>
      )}
      <p>
        <a href="#/">{text.toStart}</a>
      </p>
    </>
  );
}
