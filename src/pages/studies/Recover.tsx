import { useId, useState } from 'preact/hooks';
import { recoverTexts } from '../../i18n/recover.ts';
import { recoverProblem } from '../../problems/recover.ts';
import { recoverStudy } from '../../state/recover.ts';
import { Details } from '../../ui/Details.tsx';
import { LockedFile } from '../../ui/LockedFile.tsx';

/** The size of the backup of a key, many times over. */
const mostBytes = 100_000;

/** Brings a shared study back onto this device by its link and the backup of its key, and goes to its answers. */
export function Recover() {
  const text = recoverTexts();
  const field = useId();
  const [link, setLink] = useState('');
  const recover = async (backup: string, passphrase: string) => {
    if (!link.trim()) return () => recoverTexts().noLink;
    const recovered = await recoverStudy({ link, backup, passphrase });
    if (!recovered.ok) return () => recoverProblem(recovered.problem);
    location.hash = `#/study/${recovered.value}/collect`;
    return undefined;
  };
  return (
    <Details summary={text.title}>
      <p>{text.what}</p>
      <p>
        <label class="label" for={field}>
          {text.link}
        </label>
        <textarea
          id={field}
          class="recover-link"
          rows={3}
          spellcheck={false}
          autocomplete="off"
          value={link}
          onInput={(event) => setLink(event.currentTarget.value)}
        />
      </p>
      <LockedFile open={text.recover} mostBytes={mostBytes} onOpen={recover} />
    </Details>
  );
}
