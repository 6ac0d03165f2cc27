import { faultTexts } from '../i18n/fault.ts';
import { Button } from '../ui/Button.tsx';
import { Details } from '../ui/Details.tsx';

/** Where a fault of ours ends: what happened, what is safe, what to do. */
export function ErrorScreen({ error }: { readonly error: unknown }) {
  const text = faultTexts();
  return (
    <div role="alert">
      <h1>{text.broken}</h1>
      <p>{text.brokenNext}</p>
      <p>
        <Button kind="primary" onClick={() => location.reload()}>
          {text.reload}
        </Button>
      </p>
      <Details summary={text.report}>
        <pre class="small report">
          <code>{error instanceof Error ? (error.stack ?? error.message) : String(error)}</code>
        </pre>
      </Details>
    </div>
  );
}
