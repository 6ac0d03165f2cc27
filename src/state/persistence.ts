import { signal } from '@preact/signals';
import { askToKeep, type Persistence, persistence } from '../storage/persistence.ts';

/** Whether the browser promised to keep what is on this device; undefined until asked. */
export const kept = signal<Persistence | undefined>(undefined);

export async function lookWhetherKept(): Promise<void> {
  kept.value = await persistence();
}

/** Asks for it: once there is something worth keeping, since some browsers put the question to the reader. */
export async function keepForGood(): Promise<void> {
  kept.value = await askToKeep();
}
