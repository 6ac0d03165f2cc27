import { useState } from 'preact/hooks';
import { formatDate, formatTime } from '../../i18n/format.ts';
import { copyAdded, studiesTexts } from '../../i18n/studies.ts';
import { localised } from '../../i18n/texts.ts';
import { storageProblem } from '../../problems/storage.ts';
import type { Listed } from '../../state/drafts.ts';
import { listStudies, makeStudy } from '../../state/drafts.ts';
import { fileOf } from '../../state/study-files.ts';
import { Button } from '../../ui/Button.tsx';
import { saveFile } from '../../ui/figures/saveFile.ts';
import { Problem } from '../../ui/Problem.tsx';
import { EraseStudy } from './EraseStudy.tsx';

/** One study: how far it is, when it last changed, and what can be done with it as a whole. */
export function StudyCard({ listed, onErased }: { listed: Listed; onErased: (title: string) => void }) {
  const text = studiesTexts();
  const [asking, setAsking] = useState(false);
  const [problem, setProblem] = useState('');
  const { id, study, changedAt } = listed;
  const title = localised(study.title) || text.untitled;
  const copy = async () => {
    const made = await makeStudy({ kind: 'copy', study, added: copyAdded });
    setProblem(made.ok ? '' : storageProblem(made.problem));
    await listStudies();
  };
  const save = () => {
    const file = fileOf(study);
    saveFile(file.name, 'application/json', file.text);
  };
  return (
    <li>
      <h2>
        <a href={`#/study/${id}/make`}>{title}</a>
      </h2>
      <p>{standing(listed).join('\u00a0· ')}</p>
      <p class="subtle small">{text.changed(formatDate(changedAt), formatTime(changedAt))}</p>
      {problem && <Problem sentence={problem} />}
      {asking ? (
        <EraseStudy listed={listed} title={title} onErased={onErased} onCancel={() => setAsking(false)} />
      ) : (
        <p class="study-actions">
          <Button kind="quiet" aria-label={text.copyOf(title)} onClick={() => void copy()}>
            {text.copy}
          </Button>
          <Button kind="quiet" aria-label={text.exportOf(title)} onClick={save}>
            {text.export}
          </Button>
          <Button kind="danger" aria-label={text.eraseOf(title)} onClick={() => setAsking(true)}>
            {text.erase}
          </Button>
        </p>
      )}
    </li>
  );
}

function standing({ standing: { versions, received, models } }: Listed): string[] {
  const text = studiesTexts();
  if (versions === 0 && received === 0) return [text.draft];
  return [
    text.shared,
    ...(received > 0 ? [text.received(received)] : []),
    ...(models > 0 ? [text.published] : []),
  ];
}
