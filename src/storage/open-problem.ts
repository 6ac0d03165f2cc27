import type { StorageProblem } from './database.ts';

/** Why a study cannot be opened: it is not on this device, or nothing on it can be read just now. */
export type OpenProblem = { readonly kind: 'unknown-study' } | StorageProblem;
