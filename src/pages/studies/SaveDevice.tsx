import { useState } from 'preact/hooks';
import { deviceBackupTexts } from '../../i18n/device-backup.ts';
import { storageProblem } from '../../problems/storage.ts';
import { backupOfDevice } from '../../state/device-backup.ts';
import { Details } from '../../ui/Details.tsx';
import { Problem } from '../../ui/Problem.tsx';
import { SaveLocked } from '../../ui/SaveLocked.tsx';

/** Saves everything on this device as one file locked with a passphrase. */
export function SaveDevice() {
  const text = deviceBackupTexts();
  const [problem, setProblem] = useState('');
  const locked = async (passphrase: string) => {
    setProblem('');
    const backup = await backupOfDevice(passphrase);
    if (backup.ok) return backup.value;
    setProblem(storageProblem(backup.problem));
    return undefined;
  };
  return (
    <Details summary={text.save}>
      <p>{text.saveWhat}</p>
      {problem && <Problem sentence={problem} />}
      <SaveLocked save={text.saveFile} fileName={text.fileName} locked={locked} />
    </Details>
  );
}
