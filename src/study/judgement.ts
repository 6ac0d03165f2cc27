import type { Scenario } from './study.ts';

/** A scenario that one respondent judged, and the category picked. */
export type Judgement = { readonly scenario: Scenario; readonly answer: number };
