import { useEffect, useErrorBoundary, useState } from 'preact/hooks';

/** The first fault of ours on this page that nothing caught: while drawing, in a handler, or in a promise. */
export function useFault(): unknown {
  const [drawing] = useErrorBoundary();
  const [stray, setStray] = useState<{ readonly fault: unknown } | undefined>(undefined);
  useEffect(() => {
    const keep = (fault: unknown) => setStray((first) => first ?? { fault });
    const rejected = (event: PromiseRejectionEvent) => keep(event.reason ?? 'rejected');
    // A browser's notices, as that a ResizeObserver had to wait, come without an error.
    const thrown = (event: ErrorEvent) => event.error && keep(event.error);
    addEventListener('unhandledrejection', rejected);
    addEventListener('error', thrown);
    return () => {
      removeEventListener('unhandledrejection', rejected);
      removeEventListener('error', thrown);
    };
  }, []);
  return drawing ?? stray?.fault;
}
