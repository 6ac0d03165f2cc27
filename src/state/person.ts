import { toHex } from '../lib/hex.ts';

/** A name without meaning and a seed for a person who starts now. */
export function newPerson(): { id: string; seed: number } {
  const id = toHex(crypto.getRandomValues(new Uint8Array(16)));
  return { id, seed: crypto.getRandomValues(new Uint32Array(1))[0]! };
}
