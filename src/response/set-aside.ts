import * as v from 'valibot';

/** How something came in. */
const Channel = v.picklist(['camera', 'paste', 'file']);

/** Something that came in and could not be taken in, kept with its reason. */
export const SetAside = v.strictObject({
  /** Of its bytes, so that the same thing stands here once. */
  hash: v.string(),
  /** The study it was offered to, by lineage. */
  study: v.string(),
  channel: Channel,
  /** The file's name; empty for camera and paste. */
  name: v.string(),
  /** Milliseconds since 1970. */
  at: v.number(),
  /** `got` and `expected` are characters of a text that was cut off, or bytes of a file that is too large. */
  reason: v.strictObject({
    kind: v.string(),
    got: v.optional(v.number()),
    expected: v.optional(v.number()),
  }),
  /** What came in, as an envelope or as text; empty when it is neither, as for an image. */
  bytes: v.instance(Uint8Array),
});
export type SetAside = v.InferOutput<typeof SetAside>;
