import { brokenTexts } from '../i18n/broken.ts';
import { Button } from './Button.tsx';
import { Details } from './Details.tsx';
import { Problem } from './Problem.tsx';

/** A calculation that broke down through a fault of ours: a way to try again, and what to report. */
export function Broken({ error, onAgain }: { readonly error: unknown; readonly onAgain: () => void }) {
  const text = brokenTexts();
  return (
    <Problem sentence={text.broken}>
      <p>{text.next}</p>
      <Button onClick={onAgain}>{text.again}</Button>
      <Details summary={text.report}>
        <pre class="small report">
          <code>{String(error)}</code>
        </pre>
      </Details>
    </Problem>
  );
}
