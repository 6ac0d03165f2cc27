import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

/** What a drag handle needs, and the place of what is being dragged. */
export type DragOrder = {
  readonly list: RefObject<HTMLOListElement | null>;
  readonly dragged: number | undefined;
  readonly start: (place: number) => (event: PointerEvent) => void;
};

/**
 * Moves the items of a list by a pointer, with the same action as the buttons: each time the pointer passes
 * the middle of a neighbour, that neighbour makes room.
 *
 * @param onMove - moves the item at one place to another; `drag` counts the drags, so that one is one step
 */
export function useDragOrder(onMove: (from: number, to: number, drag: number) => void): DragOrder {
  const list = useRef<HTMLOListElement>(null);
  const [dragged, setDragged] = useState<number | undefined>(undefined);
  const drag = useRef(0);
  const latest = useRef(onMove);
  latest.current = onMove;
  useEffect(() => {
    if (dragged === undefined) return;
    // On the window: the item itself is moved in the page, which would end a capture of the pointer.
    const follow = ({ clientY }: PointerEvent) => {
      const to = placeAt(list.current!, clientY, dragged);
      if (to === dragged) return;
      latest.current(dragged, to, drag.current);
      setDragged(to);
    };
    const end = () => setDragged(undefined);
    addEventListener('pointermove', follow);
    addEventListener('pointerup', end);
    addEventListener('pointercancel', end);
    return () => {
      removeEventListener('pointermove', follow);
      removeEventListener('pointerup', end);
      removeEventListener('pointercancel', end);
    };
  }, [dragged]);
  const start = (place: number) => (event: PointerEvent) => {
    if (event.button !== 0) return;
    event.preventDefault();
    drag.current += 1;
    setDragged(place);
  };
  return { list, dragged, start };
}

/** The place among the list's items to which an item at `from` goes when the pointer is at height `y`. */
function placeAt(list: HTMLElement, y: number, from: number): number {
  const middles = Array.from(list.children, (item) => {
    const { top, height } = item.getBoundingClientRect();
    return top + height / 2;
  });
  const above = middles[from - 1];
  const below = middles[from + 1];
  if (above !== undefined && y < above) return from - 1;
  return below !== undefined && y > below ? from + 1 : from;
}
