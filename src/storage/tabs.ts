import * as v from 'valibot';
import { channel } from './channel.ts';

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

// A tab that hears nothing still merges at every save.
export const { tell: tellTabs, hear: hearTabs } = channel('answers', Message);
