import { shareTexts } from '../../i18n/share.ts';
import { canBeTyped, type Link } from '../../state/links.ts';
import type { Shared } from '../../state/sharing.ts';
import { Projector as RoomCode } from '../../ui/Projector.tsx';
import { KeyWords } from './KeyWords.tsx';

/** The QR code of a link for a room, with the key words beneath it. */
export function Projector(props: {
  readonly qr: NonNullable<Link['qr']>;
  readonly url: string;
  readonly title: string;
  readonly words: Shared['words'];
  readonly onClose: () => void;
}) {
  const text = shareTexts();
  return (
    <RoomCode
      title={props.title}
      qr={props.qr}
      label={text.qrFor(props.title)}
      close={text.closeProjector}
      onClose={props.onClose}
    >
      {canBeTyped(props.url) && (
        <p>
          {text.typed} {props.url}
        </p>
      )}
      <KeyWords words={props.words} />
    </RoomCode>
  );
}
