import { texts } from './texts.ts';

/** Whether the model holds: on the page of results. */
export const modelHoldsTexts = texts({
  nl: {
    withNear: (exact: string, near: string) => `${exact} (op één punt na ${near})`,
  },
  en: {
    withNear: (exact: string, near: string) => `${exact} (within one point ${near})`,
  },
});
