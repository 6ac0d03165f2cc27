/** Reserves `bytes` of memory, aligned to 16. Never freed: an instance lives for one job. */
export function alloc(bytes: usize): usize {
  return heap.alloc(bytes);
}
