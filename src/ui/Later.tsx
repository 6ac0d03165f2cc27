import type { ComponentChildren } from 'preact';
import { useAfter } from './useAfter.ts';

/** Draws what is in it in a turn of its own, so that on a slow device the page answers before it. */
export function Later({ children }: { readonly children: ComponentChildren }) {
  return useAfter(0) ? children : null;
}
