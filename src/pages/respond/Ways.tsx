import { useState } from 'preact/hooks';
import { handOverTexts } from '../../i18n/hand-over.ts';
import type { Sealed } from '../../state/hand-over.ts';
import { Button } from '../../ui/Button.tsx';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { saveFile } from '../../ui/figures/saveFile.ts';
import { QrPicture } from '../../ui/QrPicture.tsx';

/**
 * The ways to give out a locked copy: as QR code, as text, as a file, through an app.
 *
 * @param onGiven - a copy may have left the device
 */
export function Ways({ sealed, onGiven }: { readonly sealed: Sealed; readonly onGiven: () => void }) {
  const text = handOverTexts();
  const { qr } = sealed;
  const [shown, setShown] = useState(false);
  const show = () => {
    setShown(!shown);
    if (!shown) onGiven();
  };
  const save = () => {
    saveFile(`${text.fileName}-${sealed.words.nl.join('-')}.txt`, 'text/plain', `${sealed.text}\n`);
    onGiven();
  };
  return (
    <>
      {qr ? (
        <p>
          <Button kind="primary" aria-expanded={shown} onClick={show}>
            {shown ? text.hideQr : text.showQr}
          </Button>
        </p>
      ) : (
        <p>{text.tooLarge}</p>
      )}
      {qr && shown && (
        <div class="shown-code">
          <QrPicture path={qr.path} size={qr.size} label={text.qr} />
          <p>{text.qrHow}</p>
        </div>
      )}
      <div class="actions">
        <CopyButton text={sealed.text} label={text.copy} onCopied={onGiven} />
        <Button onClick={save}>{text.file}</Button>
        {typeof navigator.share === 'function' && (
          <Button onClick={() => void share(sealed.text).then((shared) => shared && onGiven())}>
            {text.share}
          </Button>
        )}
      </div>
      <p class="subtle small">{text.elsewhere}</p>
    </>
  );
}

/** Whether something was shared: closing the share sheet is not. */
async function share(text: string): Promise<boolean> {
  try {
    await navigator.share({ text });
    return true;
  } catch (error) {
    if (error instanceof DOMException) return false;
    throw error;
  }
}
