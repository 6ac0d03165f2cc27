import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { shareTexts } from '../../i18n/share.ts';
import type { Link } from '../../state/links.ts';
import type { Shared } from '../../state/sharing.ts';
import { Button } from '../../ui/Button.tsx';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { QrPicture } from '../../ui/QrPicture.tsx';
import { Projector } from './Projector.tsx';

/** One form of link: what it is for, to copy, to open, and as QR code. */
export function LinkSection(props: {
  readonly name: string;
  readonly what: string;
  readonly link: Link;
  /** The study's. */
  readonly title: string;
  readonly words: Shared['words'];
  readonly children?: ComponentChildren;
}) {
  const { name, link, title } = props;
  const text = shareTexts();
  const [projected, setProjected] = useState(false);
  const { qr } = link;
  return (
    <section aria-label={name} class="link-form">
      <div>
        <h3>{name}</h3>
        <p>{props.what}</p>
        {props.children}
        <p class="link-text">{link.url}</p>
        <div class="actions">
          <CopyButton text={link.url} label={text.copy} />
          <a href={link.url} target="_blank" rel="noreferrer">
            {text.open}
          </a>
          {qr && <Button onClick={() => setProjected(true)}>{text.show}</Button>}
        </div>
        {qr ? (
          <p class="subtle small">{text.qrSize(qr.version, qr.level)}</p>
        ) : (
          <p class="caution">{text.noQr}</p>
        )}
      </div>
      {qr && (
        <div class="link-qr">
          <QrPicture path={qr.path} size={qr.size} label={text.qrFor(title)} />
        </div>
      )}
      {qr && projected && (
        <Projector
          qr={qr}
          url={link.url}
          title={title}
          words={props.words}
          onClose={() => setProjected(false)}
        />
      )}
    </section>
  );
}
