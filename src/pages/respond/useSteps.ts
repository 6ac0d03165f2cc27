import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Survey } from '../../state/survey.ts';
import type { Run } from '../../survey/run.ts';
import type { Introducing } from './introducing.ts';

export type Steps =
  | { readonly kind: 'loading' }
  | {
      readonly kind: 'loaded';
      /** What is to be said about this device. */
      readonly Notices: ComponentType<{ survey: Survey; erased: boolean }>;
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
    Promise.all([import('./Steps.tsx'), survey.prepare()]).then(
      ([{ Notices, Place, Beforehand, Device, followBrowserBack, prepareOffline }]) => {
        followBrowserBack(survey);
        setSteps({ kind: 'loaded', Notices, Place, Beforehand, Device });
        void prepareOffline(new URL('../sw.js', location.href).href, () => survey.nobodyTakesPart());
      },
      () => setSteps({ kind: 'failed' }),
    );
  }, [survey]);
  return steps;
}
