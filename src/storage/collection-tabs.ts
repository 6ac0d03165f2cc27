import * as v from 'valibot';
import { channel } from './channel.ts';

/** What tabs that collect answers tell each other: what was received of this study changed. */
const { tell, hear } = channel('collection', v.strictObject({ study: v.string() }));

export function tellCollection(study: string): void {
  tell({ study });
}

/** Calls the listener when another tab changed what was received of a study; ends with the signal. */
export function hearCollection(listener: (study: string) => void, signal: AbortSignal): void {
  hear(({ study }) => listener(study), signal);
}
