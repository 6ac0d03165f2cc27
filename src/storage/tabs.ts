import * as v from 'valibot';

/**
 * What tabs with the answers of this device open tell each other. `changed`: a run was written, or
 * opened, by the sender. `here`: the receiver has that run open too. `erased`: these runs are gone.
 */
const Message = v.variant('kind', [
  v.strictObject({ kind: v.literal('changed'), id: v.string() }),
  v.strictObject({ kind: v.literal('here'), id: v.string() }),
  v.strictObject({ kind: v.literal('erased'), ids: v.array(v.string()) }),
]);
export type TabMessage = v.InferOutput<typeof Message>;

// Safari before 15.4 has none: its tabs still merge at every save, but do not notice each other.
const channel = typeof BroadcastChannel === 'function' ? new BroadcastChannel('afweging-answers') : undefined;

export function tellTabs(message: TabMessage): void {
  channel?.postMessage(message);
}

export function hearTabs(listener: (message: TabMessage) => void): void {
  channel?.addEventListener('message', ({ data }) => {
    const message = v.safeParse(Message, data);
    if (message.success) listener(message.output);
  });
}
