/** Whose judgement a figure is of, as its words. */
export type Whose = {
  /** Who judges and how many: what stands under every figure's title. */
  readonly subtitle: string;
  /** How much they judged, when, and by which model: with a figure that leaves the page. */
  readonly source: readonly string[];
  readonly simulated: boolean;
};
