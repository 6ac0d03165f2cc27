import { useEffect, useRef } from 'preact/hooks';
import { shareTexts } from '../../i18n/share.ts';
import type { Link } from '../../state/links.ts';
import type { Shared } from '../../state/sharing.ts';
import { Button } from '../../ui/Button.tsx';
import { QrPicture } from '../../ui/QrPicture.tsx';
import { KeyWords } from './KeyWords.tsx';

/** Nobody types a longer one over. */
const typedLength = 80;

/** A QR code for a room: as large as the screen allows, with the key words beneath it, black on white. */
export function Projector(props: {
  readonly qr: NonNullable<Link['qr']>;
  readonly url: string;
  readonly title: string;
  readonly words: Shared['words'];
  readonly onClose: () => void;
}) {
  const text = shareTexts();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current!.showModal();
    // Where the browser refuses, the window is large enough.
    void dialog.current!.requestFullscreen?.().catch(() => undefined);
  }, []);
  const close = () => {
    if (document.fullscreenElement) void document.exitFullscreen();
    props.onClose();
  };
  return (
    <dialog class="projector" ref={dialog} aria-label={text.qrFor(props.title)} onClose={close}>
      <h2>{props.title}</h2>
      <QrPicture path={props.qr.path} size={props.qr.size} label={text.qrFor(props.title)} />
      {props.url.length <= typedLength && (
        <p>
          {text.typed} {props.url}
        </p>
      )}
      <KeyWords words={props.words} />
      <Button onClick={close}>{text.closeProjector}</Button>
    </dialog>
  );
}
