/** Whose judgement a figure is of, as its words. */
export type Whose = {
  /** Who judges and how many. */
  readonly subtitle: string;
  /** How much they judged, when, and by which model. */
  readonly source: readonly string[];
  readonly simulated: boolean;
};
