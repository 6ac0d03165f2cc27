import { useEffect, useState } from 'preact/hooks';
import { prepareOffline } from '../../state/offline.ts';

export type Steps =
  | { readonly kind: 'loading' }
  | { readonly kind: 'loaded'; readonly screens: typeof import('./Steps.tsx') }
  | { readonly kind: 'failed' };

/**
 * Loads the screens after the introduction once that can be read, then puts everything aside for use
 * without internet: from the start on, nothing is fetched.
 */
export function useSteps(): Steps {
  const [steps, setSteps] = useState<Steps>({ kind: 'loading' });
  useEffect(() => {
    import('./Steps.tsx').then(
      (screens) => {
        setSteps({ kind: 'loaded', screens });
        void prepareOffline(new URL('../sw.js', location.href).href);
      },
      () => setSteps({ kind: 'failed' }),
    );
  }, []);
  return steps;
}
