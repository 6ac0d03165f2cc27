import { useEffect } from 'preact/hooks';
import { roomTexts } from '../../i18n/room.ts';
import { commandRoom, followRoom, roomStatus } from '../../state/room-control.ts';
import { keepStudio, studioOffline } from '../../state/studio-offline.ts';
import { Button } from '../../ui/Button.tsx';

/** A full room, but soon over. */
const rehearsalPhones = 12;

type Status = NonNullable<typeof roomStatus.value>;

/** Opens and controls the window on the projector. */
export function RoomControls({ id }: { readonly id: string }) {
  const text = roomTexts();
  useEffect(() => {
    const left = new AbortController();
    followRoom(id, left.signal);
    void keepStudio();
    return () => left.abort();
  }, [id]);
  const status = roomStatus.value;
  return (
    <section class="section">
      <h2>{text.controls}</h2>
      <p>{text.controlsWhat}</p>
      <p>
        <a
          class="button button-secondary"
          href={`#/study/${id}/room`}
          target="afweging-room"
          // The window on the projector hears this page through the device, not through its opener.
          rel="noreferrer"
        >
          {text.open}
        </a>
      </p>
      <p class="subtle" role="status">
        {text.offline[studioOffline.value]}
      </p>
      {status ? <Controls id={id} status={status} /> : <p class="subtle">{text.none}</p>}
    </section>
  );
}

function Controls({ id, status }: { readonly id: string; readonly status: Status }) {
  const text = roomTexts();
  const { received, minimum } = status;
  const ready = status.isRehearsal ? received > status.behind : status.needed === 0;
  return (
    <>
      <div class="actions">
        {status.view === 'figures' ? (
          <>
            <Button onClick={() => commandRoom(id, { kind: 'show', view: 'code' })}>{text.showCode}</Button>
            <Button onClick={() => commandRoom(id, { kind: 'turn', by: -1 })}>{text.previous}</Button>
            <Button onClick={() => commandRoom(id, { kind: 'turn', by: 1 })}>{text.next}</Button>
          </>
        ) : (
          <Button
            disabled={received < minimum}
            onClick={() => commandRoom(id, { kind: 'show', view: 'figures' })}
          >
            {text.showFigures}
          </Button>
        )}
        {status.behind > 0 && (
          <Button disabled={!ready} onClick={() => commandRoom(id, { kind: 'refresh' })}>
            {text.refresh}
          </Button>
        )}
      </div>
      <p class="help-after" role="status">
        {told(status, ready)}
      </p>
      <p>{text.rehearseWhat}</p>
      {status.isRehearsal ? (
        <Button kind="danger" onClick={() => commandRoom(id, { kind: 'wipe' })}>
          {text.wipe(received)}
        </Button>
      ) : (
        <Button onClick={() => commandRoom(id, { kind: 'rehearse', people: rehearsalPhones })}>
          {text.rehearse(rehearsalPhones)}
        </Button>
      )}
    </>
  );
}

function told({ received, minimum, behind, needed }: Status, ready: boolean): string {
  const text = roomTexts();
  if (behind > 0) return ready ? text.behindReady(behind) : text.behind(behind, needed);
  return received < minimum ? text.figuresFrom(minimum) : '';
}
