/** A name without meaning and a seed for a person who starts now. */
export function newPerson(): { id: string; seed: number } {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const id = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return { id, seed: crypto.getRandomValues(new Uint32Array(1))[0]! };
}
