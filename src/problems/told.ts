/** What is the matter in one sentence, and what to do about it. */
export type Told = { readonly sentence: string; readonly next: string };
