import { useState } from 'preact/hooks';
import { deviceBackupTexts } from '../../i18n/device-backup.ts';
import { formatList } from '../../i18n/format.ts';
import { deviceBackupProblem } from '../../problems/device-backup.ts';
import { restoreDevice } from '../../state/device-backup.ts';
import { Details } from '../../ui/Details.tsx';
import { LockedFile } from '../../ui/LockedFile.tsx';

/** A backup of tens of thousands of responses is smaller. */
const mostBytes = 200_000_000;

type Restored = Extract<Awaited<ReturnType<typeof restoreDevice>>, { ok: true }>['value'];

/** Puts a backup of everything back, and says what it brought. */
export function RestoreDevice() {
  const text = deviceBackupTexts();
  const [restored, setRestored] = useState<Restored | undefined>(undefined);
  const restore = async (backup: string, passphrase: string) => {
    setRestored(undefined);
    const opened = await restoreDevice(backup, passphrase);
    if (!opened.ok) return () => deviceBackupProblem(opened.problem);
    setRestored(opened.value);
    return undefined;
  };
  return (
    <Details summary={text.restore}>
      <p>{text.restoreWhat}</p>
      <LockedFile open={text.restoreFile} mostBytes={mostBytes} onOpen={restore} />
      <p role="status">{restored && told(restored)}</p>
    </Details>
  );
}

function told({ added, damaged }: Restored): string {
  const text = deviceBackupTexts();
  const kinds = Object.keys(added) as (keyof Restored['added'])[];
  const parts = kinds.filter((kind) => added[kind] > 0).map((kind) => text.parts[kind](added[kind]));
  const brought = parts.length > 0 ? text.restored(formatList(parts)) : text.restoredNothing;
  return damaged > 0 ? `${brought} ${text.damaged(damaged)}` : brought;
}
