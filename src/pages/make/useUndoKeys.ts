import { useEffect } from 'preact/hooks';
import { redo, undo } from '../../state/making.ts';

/** Ctrl+Z and Ctrl+Shift+Z (⌘ on a Mac), but in text fields, which take back letters by themselves. */
export function useUndoKeys(): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const isUndo = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z';
      if (!isUndo || event.altKey || isTextField(event.target)) return;
      event.preventDefault();
      if (event.shiftKey) redo();
      else undo();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, []);
}

function isTextField(target: EventTarget | null): boolean {
  return target instanceof Element && target.matches('textarea, input[type="text"], input[type="number"]');
}
