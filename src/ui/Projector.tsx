import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Button } from './Button.tsx';
import { QrPicture } from './QrPicture.tsx';
import './projector.css';

/** A QR code for a room: as large as the screen allows, black on white, with what belongs to it beneath. */
export function Projector(props: {
  readonly title: string;
  /** The code to draw, and what it is for. */
  readonly qr: { readonly path: string; readonly size: number };
  readonly label: string;
  readonly close: string;
  readonly onClose: () => void;
  readonly children?: ComponentChildren;
}) {
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
    <dialog class="projector" ref={dialog} aria-label={props.label} onClose={close}>
      <h2>{props.title}</h2>
      <QrPicture path={props.qr.path} size={props.qr.size} label={props.label} />
      {props.children}
      <Button onClick={close}>{props.close}</Button>
    </dialog>
  );
}
