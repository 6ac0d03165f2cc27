/** All bytes of a stream, or undefined once there are more than `limit`: the rest is not asked for. */
export async function bytesUpTo(
  stream: ReadableStream<Uint8Array>,
  limit: number,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const reader = stream.getReader();
  const all = new Uint8Array(limit);
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return all.slice(0, length);
    if (length + value.length > limit) {
      await reader.cancel();
      return undefined;
    }
    all.set(value, length);
    length += value.length;
  }
}
