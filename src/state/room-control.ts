import { signal } from '@preact/signals';
import { hearRoom, type RoomCommand, type RoomStatus, tellRoom } from '../storage/room-channel.ts';

/** How the window on the projector stands; undefined while there is none. */
export const roomStatus = signal<Extract<RoomStatus, { kind: 'open' }> | undefined>(undefined);

/** Follows the window on the projector of a study until the signal. */
export function followRoom(study: string, left: AbortSignal): void {
  roomStatus.value = undefined;
  hearRoom(
    study,
    (status) => {
      roomStatus.value = status.kind === 'open' ? status : undefined;
    },
    left,
  );
  tellRoom(study, { kind: 'ask' });
}

export function commandRoom(study: string, command: RoomCommand): void {
  tellRoom(study, command);
}
