import { useEffect, useState } from 'preact/hooks';

type Worked<T> = { readonly kind: 'working' } | { readonly kind: 'worked'; readonly outcome: T };

/**
 * What some work in turns comes to, worked out again for another `work`.
 *
 * @param work - rejects with the signal's reason on abort; the same function for the same work
 */
export function useWorked<T>(work: (signal: AbortSignal) => Promise<T>): Worked<T> {
  const [worked, setWorked] = useState<Worked<T>>({ kind: 'working' });
  useEffect(() => {
    const controller = new AbortController();
    setWorked({ kind: 'working' });
    work(controller.signal).then(
      (outcome) => setWorked({ kind: 'worked', outcome }),
      (reason: unknown) => {
        if (!controller.signal.aborted) throw reason;
      },
    );
    return () => controller.abort();
  }, [work]);
  return worked;
}
