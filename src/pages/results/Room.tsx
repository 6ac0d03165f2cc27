import { useEffect } from 'preact/hooks';
import { formatNumber } from '../../i18n/format.ts';
import { language } from '../../i18n/language.ts';
import { resultsTexts } from '../../i18n/results.ts';
import { roomTexts } from '../../i18n/room.ts';
import { localised } from '../../i18n/texts.ts';
import { canBeTyped } from '../../state/links.ts';
import { isRehearsal, openRoom, roomReceived, roomView } from '../../state/room.ts';
import { type Shared, sharing } from '../../state/sharing.ts';
import { QrPicture } from '../../ui/QrPicture.tsx';
import { SimulatedWord } from '../../ui/SimulatedLabel.tsx';
import { RoomFigures } from './RoomFigures.tsx';
import './results.css';
import './room.css';

/**
 * What stands on the projector: the way in and the number received, or figures once the speaker opens them.
 * Nothing can be pressed here; the researcher's own page controls it.
 */
export function Room({ id }: { readonly id: string }) {
  useEffect(() => {
    const left = new AbortController();
    void openRoom(id, left.signal);
    const leave = () => left.abort();
    addEventListener('pagehide', leave);
    return () => {
      removeEventListener('pagehide', leave);
      leave();
    };
  }, [id]);
  const text = roomTexts();
  const now = sharing.value;
  const shared = now.kind === 'ready' ? now.shared : undefined;
  const title = shared ? localised(shared.content.title) : '';
  useEffect(() => {
    document.title = [title, text.controls].filter(Boolean).join(' · ');
  });
  if (!shared) {
    return (
      <main class="room">
        <h1 class="room-line">{now.kind === 'opening' ? text.opening : text.notShared}</h1>
      </main>
    );
  }
  return (
    <main class="room" data-theme="light">
      {isRehearsal.value && roomView.value === 'code' && (
        <p class="room-simulated">
          <SimulatedWord />
        </p>
      )}
      {roomView.value === 'code' ? (
        <WayIn shared={shared} title={title} />
      ) : (
        <>
          <h1 class="spoken">{title}</h1>
          <h2 class="spoken">{resultsTexts().results}</h2>
          <RoomFigures />
        </>
      )}
    </main>
  );
}

function WayIn({ shared, title }: { readonly shared: Shared; readonly title: string }) {
  const text = roomTexts();
  const { links, words } = shared;
  const link = [links.room, links.whole, links.mail].find((one) => one?.qr);
  return (
    <div class="room-way">
      {link?.qr ? (
        <div class="room-qr">
          <QrPicture path={link.qr.path} size={link.qr.size} label={text.qr(title)} />
        </div>
      ) : (
        <p class="room-line">{text.noQr}</p>
      )}
      <div class="room-words">
        <h1>{title}</h1>
        <p>{text.room}</p>
        {link && canBeTyped(link.url) && (
          <p>
            {text.address} <span class="room-address">{link.url}</span>
          </p>
        )}
        <p>
          {text.keyWords}
          <br />
          <strong>{words[language.value].join(' ')}</strong>
        </p>
        <p class="room-number" role="status">
          <strong>{formatNumber(roomReceived.value)}</strong> {text.received}
        </p>
      </div>
    </div>
  );
}
