import { keyBackupTexts } from '../../i18n/key-backup.ts';
import { readBackProblem } from '../../problems/key-backup.ts';
import { readBack } from '../../state/key-backup.ts';
import { LockedFile } from '../../ui/LockedFile.tsx';

/** The size of a backup, many times over. */
const mostBytes = 100_000;

/**
 * Opens a backup from its file, as its owner would later.
 *
 * @param expected - the public key that must be in it
 * @param numbered - whether this is the second of two steps
 * @param primary - whether it is what the page is there for
 */
export function ReadBack(props: {
  readonly expected: string;
  readonly numbered?: boolean;
  readonly primary: boolean;
  readonly onDone: () => void;
}) {
  const text = keyBackupTexts();
  const open = async (backup: string, passphrase: string) => {
    const opened = await readBack(backup, passphrase, props.expected);
    if (!opened.ok) return () => readBackProblem(opened.problem);
    props.onDone();
    return undefined;
  };
  return (
    <>
      {props.numbered && <h3>{text.readBack}</h3>}
      {props.numbered && <p>{text.readBackWhat}</p>}
      <LockedFile open={text.open} primary={props.primary} mostBytes={mostBytes} onOpen={open} />
    </>
  );
}
