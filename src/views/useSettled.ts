import { useEffect, useRef, useState } from 'preact/hooks';

/** Someone who moves through levels with the arrow keys hears each level; the outcome comes after. */
const settledAfterMs = 800;

/** A text once it has stayed the same for a while; nothing until it has changed a first time. */
export function useSettled(text: string): string {
  const first = useRef(text);
  const [settled, setSettled] = useState('');
  useEffect(() => {
    if (text === first.current && settled === '') return;
    const timer = setTimeout(() => setSettled(text), settledAfterMs);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}
