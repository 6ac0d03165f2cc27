import * as v from 'valibot';
import { channel } from './channel.ts';

/** What the researcher's page tells the window on the projector. */
const Command = v.variant('kind', [
  /** Tell how you stand. */
  v.strictObject({ kind: v.literal('ask') }),
  v.strictObject({ kind: v.literal('show'), view: v.picklist(['code', 'figures']) }),
  v.strictObject({ kind: v.literal('turn'), by: v.picklist([1, -1]) }),
  /** Draw the figures anew, of all that may be shown by now. */
  v.strictObject({ kind: v.literal('refresh') }),
  v.strictObject({ kind: v.literal('rehearse'), people: v.number() }),
  v.strictObject({ kind: v.literal('wipe') }),
]);
export type RoomCommand = v.InferOutput<typeof Command>;

/** How the window on the projector stands; `closed` when it goes away. */
const Status = v.variant('kind', [
  v.strictObject({
    kind: v.literal('open'),
    view: v.picklist(['code', 'figures']),
    /** Answers that figures drawn now would be of. */
    received: v.number(),
    /** With so many the figures can be opened. */
    minimum: v.number(),
    /** People behind the figures; 0 while they have not been opened. */
    behind: v.number(),
    /** Further people with whom the figures change. */
    needed: v.number(),
    /** Whether the answers are simulated ones, of a rehearsal. */
    isRehearsal: v.boolean(),
  }),
  v.strictObject({ kind: v.literal('closed') }),
]);
export type RoomStatus = v.InferOutput<typeof Status>;

const Message = v.variant('to', [
  v.strictObject({ to: v.literal('room'), study: v.string(), command: Command }),
  v.strictObject({ to: v.literal('control'), study: v.string(), status: Status }),
]);

const { tell, hear } = channel('room', Message);

export function tellRoom(study: string, command: RoomCommand): void {
  tell({ to: 'room', study, command });
}

export function tellControl(study: string, status: RoomStatus): void {
  tell({ to: 'control', study, status });
}

/** Calls the listener with every command to the room of a study; ends with the signal. */
export function hearControl(
  study: string,
  listener: (command: RoomCommand) => void,
  signal: AbortSignal,
): void {
  hear((message) => {
    if (message.to === 'room' && message.study === study) listener(message.command);
  }, signal);
}

/** Calls the listener whenever the room of a study tells how it stands; ends with the signal. */
export function hearRoom(study: string, listener: (status: RoomStatus) => void, signal: AbortSignal): void {
  hear((message) => {
    if (message.to === 'control' && message.study === study) listener(message.status);
  }, signal);
}
