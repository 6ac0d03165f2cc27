import * as v from 'valibot';

type Channel<Message> = {
  readonly tell: (message: Message) => void;
  /** Calls the listener with what other tabs tell, until the signal. */
  readonly hear: (listener: (message: Message) => void, signal?: AbortSignal) => void;
};

/**
 * What tabs of this app tell each other under a name. Messages of another form, as another version of the
 * app may send, are not heard. Safari before 15.4 has no channels: there nobody hears anything.
 */
export function channel<S extends v.GenericSchema>(name: string, schema: S): Channel<v.InferOutput<S>> {
  const open = typeof BroadcastChannel === 'function' ? new BroadcastChannel(`afweging-${name}`) : undefined;
  return {
    tell: (message) => open?.postMessage(message),
    hear(listener, signal) {
      const onMessage = ({ data }: MessageEvent) => {
        const message = v.safeParse(schema, data);
        if (message.success) listener(message.output);
      };
      open?.addEventListener('message', onMessage, signal ? { signal } : {});
    },
  };
}
