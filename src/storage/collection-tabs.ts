import * as v from 'valibot';

/** What tabs that collect answers tell each other: what was received of this study changed. */
const Message = v.strictObject({ study: v.string() });

// Safari before 15.4 has none: its tabs then see each other's answers when they are opened again.
const channel =
  typeof BroadcastChannel === 'function' ? new BroadcastChannel('afweging-collection') : undefined;

export function tellCollection(study: string): void {
  channel?.postMessage({ study } satisfies v.InferOutput<typeof Message>);
}

/** Calls the listener when another tab changed what was received of a study; ends with the signal. */
export function hearCollection(listener: (study: string) => void, signal: AbortSignal): void {
  channel?.addEventListener(
    'message',
    ({ data }) => {
      const message = v.safeParse(Message, data);
      if (message.success) listener(message.output.study);
    },
    { signal },
  );
}
