import { useState } from 'preact/hooks';
import { studiesTexts } from '../../i18n/studies.ts';
import { storageProblem } from '../../problems/storage.ts';
import { damagedStudies } from '../../state/drafts.ts';
import { Button } from '../../ui/Button.tsx';
import { saveFile } from '../../ui/figures/saveFile.ts';
import { Problem } from '../../ui/Problem.tsx';
import { EraseAsk } from './EraseAsk.tsx';

type Damaged = Extract<Awaited<ReturnType<typeof damagedStudies>>, { ok: true }>['value'];

/** Says that studies are damaged, and lets go of them: this is the only copy, so it is offered as a file first. */
export function DamagedStudies({ count, onErased }: { count: number; onErased: () => void }) {
  const text = studiesTexts();
  const [asking, setAsking] = useState<Damaged | undefined>(undefined);
  const [problem, setProblem] = useState('');
  const ask = async () => {
    const damaged = await damagedStudies();
    setProblem(damaged.ok ? '' : storageProblem(damaged.problem));
    if (damaged.ok) setAsking(damaged.value);
  };
  return (
    <div class="caution">
      <p>{text.setAside(count)}</p>
      {problem && <Problem sentence={problem} />}
      {asking ? (
        <EraseAsk
          ask={text.damagedAsk(count)}
          final={text.damagedFinal}
          erase={asking.erase}
          onErased={onErased}
          onCancel={() => setAsking(undefined)}
        >
          <Button onClick={() => saveFile(text.damagedFile, 'application/json', asking.file)}>
            {text.export}
          </Button>
        </EraseAsk>
      ) : (
        <Button kind="danger" onClick={() => void ask()}>
          {text.damagedErase}
        </Button>
      )}
    </div>
  );
}
