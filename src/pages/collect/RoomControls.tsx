import { useEffect } from 'preact/hooks';
import { roomTexts } from '../../i18n/room.ts';
import type { Collection } from '../../state/collection.ts';
import { commandRoom, followRoom, roomStatus } from '../../state/room-control.ts';
import { Button } from '../../ui/Button.tsx';

/** A full room, but soon over. */
const rehearsalPhones = 12;

type Status = NonNullable<typeof roomStatus.value>;

/** Opens and controls the window on the projector. */
export function RoomControls({ collection }: { readonly collection: Collection }) {
  const text = roomTexts();
  const { id, minimumGroup } = collection.study;
  useEffect(() => {
    const left = new AbortController();
    followRoom(id, left.signal);
    return () => left.abort();
  }, [id]);
  const status = roomStatus.value;
  const received = collection.received.filter(({ removed }) => !removed).length;
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
      {status ? (
        <Controls id={id} status={status} received={received} minimum={minimumGroup} />
      ) : (
        <p class="subtle">{text.none}</p>
      )}
    </section>
  );
}

function Controls(props: {
  readonly id: string;
  readonly status: Status;
  readonly received: number;
  readonly minimum: number;
}) {
  const text = roomTexts();
  const { id, status, minimum } = props;
  const present = status.rehearsed ?? props.received;
  const ready = status.rehearsed === undefined ? status.needed === 0 : status.rehearsed > status.behind;
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
            disabled={present < minimum}
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
        {told(status, present, minimum, ready)}
      </p>
      <p>{text.rehearseWhat}</p>
      {status.rehearsed === undefined ? (
        <Button onClick={() => commandRoom(id, { kind: 'rehearse', people: rehearsalPhones })}>
          {text.rehearse(rehearsalPhones)}
        </Button>
      ) : (
        <Button kind="danger" onClick={() => commandRoom(id, { kind: 'wipe' })}>
          {text.wipe(status.rehearsed)}
        </Button>
      )}
    </>
  );
}

function told(status: Status, present: number, minimum: number, ready: boolean): string {
  const text = roomTexts();
  if (status.behind > 0) {
    return ready ? text.behindReady(status.behind) : text.behind(status.behind, status.needed);
  }
  return present < minimum ? text.figuresFrom(minimum) : '';
}
