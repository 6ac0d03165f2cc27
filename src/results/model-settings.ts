/** How a criterion of one weight may be spread over people; one of more weights is always normal. */
export const spreadForms = ['normal', 'lognormal', 'uniform', 'triangular'] as const;
export const drawKinds = ['adaptive', 'sobol', 'halton', 'mlhs'] as const;

/** What may be set of the models. */
export type ModelSettings = {
  /** People also differ in how widely they use the answer scale. */
  readonly scaleUse: boolean;
  readonly form: (typeof spreadForms)[number];
  /** The spreads of criteria with one weight go together. */
  readonly correlated: boolean;
  readonly draws: (typeof drawKinds)[number];
  /** Draws a person, where these are not adaptive. */
  readonly count: number;
  readonly classes: number;
  /** On which questions the chance of a class depends, in their order. */
  readonly membership: readonly string[];
  readonly starts: number;
  readonly seed: number;
};

export const usualSettings: ModelSettings = {
  scaleUse: false,
  form: 'normal',
  correlated: false,
  draws: 'adaptive',
  count: 1024,
  classes: 2,
  membership: [],
  starts: 20,
  seed: 1,
};
