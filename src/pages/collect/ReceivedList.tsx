import { useId, useState } from 'preact/hooks';
import { collectTexts } from '../../i18n/collect.ts';
import { formatMoment } from '../../i18n/format.ts';
import { storageProblem } from '../../problems/storage.ts';
import { notRemoved } from '../../response/received.ts';
import type { Collection, Receipted } from '../../state/collection.ts';
import { remove } from '../../state/collection.ts';
import { Button } from '../../ui/Button.tsx';
import { Details } from '../../ui/Details.tsx';
import { Problem } from '../../ui/Problem.tsx';
import { ReceiptWords } from './ReceiptWords.tsx';
import { RemoveForm } from './RemoveForm.tsx';

/** What was received, by receipt words and never by answers; taking one out, and putting it back. */
export function ReceivedList({ collection }: { readonly collection: Collection }) {
  const text = collectTexts();
  const { received } = collection;
  if (received.length === 0) return null;
  const present = notRemoved(received).sort((a, b) => b.firstAt - a.firstAt);
  const removed = received.filter((one) => one.removed);
  return (
    <section class="section">
      <h2>{text.list}</h2>
      <p>{text.listWhat}</p>
      <Details summary={`${present.length} ${text.received(present.length)}`}>
        <ul class="received">
          {present.map((one) => (
            <li key={one.id}>
              <ReceiptWords receipt={one.receipt} /> <When at={one.firstAt} />
            </li>
          ))}
        </ul>
      </Details>
      <RemoveForm received={received} versions={collection.versions} />
      {removed.length > 0 && (
        <>
          <h3>{text.removedList}</h3>
          <p class="subtle">{text.removedNote}</p>
          <ul class="received">
            {removed.map((one) => (
              <Removed key={one.id} one={one} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function Removed({ one }: { readonly one: Receipted }) {
  const text = collectTexts();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState('');
  const id = useId();
  const undo = async () => {
    setBusy(true);
    const undone = await remove(one.id, undefined);
    setBusy(false);
    setProblem(undone.ok ? '' : storageProblem(undone.problem));
  };
  return (
    <li>
      <ReceiptWords id={id} receipt={one.receipt} /> <When at={one.removed!.at} />
      <br />
      {one.removed!.reason}{' '}
      <Button kind="quiet" disabled={busy} aria-describedby={id} onClick={() => void undo()}>
        {text.undo}
      </Button>
      {problem && <Problem sentence={problem} />}
    </li>
  );
}

function When({ at }: { readonly at: number }) {
  return <span class="subtle small">{formatMoment(at)}</span>;
}
