import { useState } from 'preact/hooks';
import { collectTexts } from '../../i18n/collect.ts';
import { storageProblem } from '../../problems/storage.ts';
import type { SetAside } from '../../response/set-aside.ts';
import { clearAside, clearable, clearedAside, putBackAside } from '../../state/clear-aside.ts';
import { Button } from '../../ui/Button.tsx';
import { Problem } from '../../ui/Problem.tsx';

/** Clears what no answer can come of from the list, and puts it back. */
export function ClearAside({ items }: { readonly items: readonly SetAside[] }) {
  const text = collectTexts();
  const [problem, setProblem] = useState<string | undefined>(undefined);
  const tell = (done: Awaited<ReturnType<typeof putBackAside>>) =>
    setProblem(done.ok ? undefined : storageProblem(done.problem));
  const worthless = clearable(items).length;
  const cleared = clearedAside.value.length;
  return (
    <>
      {worthless > 0 && (
        <Button kind="danger" onClick={() => void clearAside(items).then(tell)}>
          {text.asideClear(worthless)}
        </Button>
      )}
      {worthless > 0 && worthless < items.length && <p class="help">{text.asideStays}</p>}
      <p role="status">{cleared > 0 && text.asideCleared(cleared)}</p>
      {cleared > 0 && <Button onClick={() => void putBackAside().then(tell)}>{text.undo}</Button>}
      {problem && <Problem sentence={problem} />}
    </>
  );
}
