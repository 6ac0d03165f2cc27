export type Address = number;

/** What every set of exports of `wasm/src/kernels.ts` has. */
export type Memory = {
  readonly memory: WebAssembly.Memory;
  readonly alloc: (bytes: number) => Address;
};

/** Reserves `count` numbers of 8 bytes; whole numbers use half of it. */
export function reserve(wasm: Memory, count: number): Address {
  return reserveBytes(wasm, 8 * count);
}

/** Addresses past 2 GB come back negative. */
function reserveBytes(wasm: Memory, bytes: number): Address {
  return wasm.alloc(bytes) >>> 0;
}

export function copy(wasm: Memory, at: Address, values: Float64Array | Int32Array): void {
  if (values instanceof Int32Array) new Int32Array(wasm.memory.buffer, at, values.length).set(values);
  else view(wasm, at, values.length).set(values);
}

/** Reserves room for values and copies them there. */
export function place(wasm: Memory, values: Float64Array | Int32Array): Address {
  const at = reserveBytes(wasm, values.byteLength);
  copy(wasm, at, values);
  return at;
}

/** To be made after the last reservation: growing the memory detaches views made before. */
export function view(wasm: Memory, at: Address, count: number): Float64Array {
  return new Float64Array(wasm.memory.buffer, at, count);
}
