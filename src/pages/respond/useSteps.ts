import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { prepareOffline } from '../../state/offline.ts';
import type { Survey } from '../../state/survey.ts';
import type { Run } from '../../survey/run.ts';
import type { Introducing } from './introducing.ts';

export type Steps =
  | { readonly kind: 'loading' }
  | {
      readonly kind: 'loaded';
      /** The screen of the place where the person is. */
      readonly Place: ComponentType<{ survey: Survey; run: Run; Introduction: Introducing }>;
      /** What stands under the introduction before someone starts. */
      readonly Beforehand: ComponentType<{ survey: Survey }>;
      /** What is kept on this device, and the way to erase it. */
      readonly Device: ComponentType<{ survey: Survey; onErased: () => void }>;
    }
  | { readonly kind: 'failed' };

/**
 * Loads the screens after the introduction once that can be read, with the browser's way back through them, then
 * puts everything aside for use without internet: from the start on, nothing is fetched.
 */
export function useSteps(survey: Survey): Steps {
  const [steps, setSteps] = useState<Steps>({ kind: 'loading' });
  useEffect(() => {
    import('./Steps.tsx').then(
      ({ Place, Beforehand, Device, followBrowserBack }) => {
        followBrowserBack(survey);
        setSteps({ kind: 'loaded', Place, Beforehand, Device });
        void prepareOffline(new URL('../sw.js', location.href).href, () => survey.nobodyTakesPart());
      },
      () => setSteps({ kind: 'failed' }),
    );
  }, [survey]);
  return steps;
}
