import * as v from 'valibot';

/** How something came in. */
const Channel = v.picklist(['camera', 'paste', 'file']);
export type Channel = v.InferOutput<typeof Channel>;

/** Why something that came in was not taken in. */
const Reason = v.strictObject({
  kind: v.picklist([
    // Files.
    'empty',
    'unreadable',
    'too-large',
    'not-text',
    // Codes; `other-kind` is a code of ours that holds something else, such as a study.
    'no-code',
    'cut-off',
    'damaged',
    'too-long',
    'other-kind',
    // Envelopes.
    'no-envelope',
    'unknown-format',
    'unknown-suite',
    'other-study',
    'other-key',
    'tampered',
    // What is inside them.
    'unknown-response-format',
    'unknown-version',
    'not-this-study',
  ]),
  /** Characters of a code that was cut off. */
  got: v.optional(v.number()),
  expected: v.optional(v.number()),
});
export type Reason = v.InferOutput<typeof Reason>;

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
  reason: Reason,
  /** An envelope, else the text that came in; empty when it is neither, as for an image. */
  bytes: v.instance(Uint8Array),
});
export type SetAside = v.InferOutput<typeof SetAside>;
