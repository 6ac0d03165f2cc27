import { useEffect, useState } from 'preact/hooks';

type Worked<T> = { readonly kind: 'working' } | { readonly kind: 'worked'; readonly outcome: T };

/**
 * What some work in turns comes to, worked out again for another `work`.
 *
 * @param work - rejects with the signal's reason on abort; the same function for the same work
 */
export function useWorked<T>(work: (signal: AbortSignal) => Promise<T>): Worked<T> {
  const [worked, setWorked] = useState<{ readonly of: typeof work; readonly outcome: T }>();
  useEffect(() => {
    const controller = new AbortController();
    work(controller.signal).then(
      (outcome) => setWorked({ of: work, outcome }),
      (reason: unknown) => {
        if (!controller.signal.aborted) throw reason;
      },
    );
    return () => controller.abort();
  }, [work]);
  // Until it is done what an earlier work came to may still be there.
  return worked?.of === work ? { kind: 'worked', outcome: worked.outcome } : { kind: 'working' };
}
