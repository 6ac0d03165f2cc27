/** What a fit can meet. Those marked (none) leave no fit at all; the others come beside one. */
export type FitProblem =
  /**
   * Constant or collinear columns: these coefficients have no estimate. Each of `sets` holds those of which
   * one follows from the others; a set of one is a constant column.
   */
  | {
      readonly kind: 'not-identified';
      readonly coefficients: readonly string[];
      readonly sets: readonly (readonly string[])[];
    }
  /** The answers are foretold without error along these coefficients, which run to ±infinity. */
  | {
      readonly kind: 'separated';
      readonly coefficients: readonly { readonly name: string; readonly direction: 1 | -1 }[];
    }
  /** A declared category nobody used, merged with its neighbour. */
  | { readonly kind: 'unused-category'; readonly category: string; readonly mergedWith: string }
  /** No more respondents than parameters: the respondent covariance has too low a rank to draw from. */
  | { readonly kind: 'too-few-people'; readonly respondents: number; readonly parameters: number }
  /** (none) No more respondents than numbers that say how they differ. */
  | { readonly kind: 'too-few-for-spread'; readonly respondents: number; readonly needed: number }
  /** No differences between respondents bear on these parameters: they have no error by respondent. */
  | {
      readonly kind: 'identical-people';
      readonly respondents: number;
      readonly coefficients: readonly string[];
    }
  /** (none) Fewer answers than parameters. */
  | { readonly kind: 'too-few-answers'; readonly answers: number; readonly parameters: number }
  /** (none) Every answer is the same category; '' where the profiles differ in nothing that can be told. */
  | { readonly kind: 'no-variation'; readonly category: string }
  /** (none) These categories were reported no more often than the known noise alone explains. */
  | { readonly kind: 'only-noise'; readonly categories: readonly string[] }
  /** (none) Nothing says which answers are one person's, without which classes cannot be told. */
  | { readonly kind: 'no-respondents' }
  /**
   * (none) With so many classes the smallest has fewer expected people than needed, from whichever start; or
   * would have, were all of equal size.
   */
  | {
      readonly kind: 'small-class';
      readonly classes: number;
      readonly people: number;
      readonly needed: number;
    }
  /** Starts that reached a higher likelihood were set aside, their smallest class having so few people. */
  | { readonly kind: 'class-set-aside'; readonly people: number; readonly needed: number }
  /** Only the small penalty keeps these weights of a class finite: they have no estimate. */
  | { readonly kind: 'held-by-penalty'; readonly coefficients: readonly string[] }
  /** Lognormal coefficients of which the answers ask the sign that they cannot have. */
  | { readonly kind: 'wrong-sign'; readonly coefficients: readonly string[] }
  /** Respondents are not seen to differ in what these spreads are of: they are 0, and have no error by respondent. */
  | { readonly kind: 'no-spread'; readonly coefficients: readonly string[] }
  /** Over other draws these estimates would differ by more than a tenth of their standard error. */
  | { readonly kind: 'simulation-error'; readonly coefficients: readonly string[] }
  /** Somebody's integral rests on draws that are worth no more than so many. */
  | { readonly kind: 'few-draws'; readonly effective: number }
  /** The optimiser did not reach a gradient of zero. */
  | { readonly kind: 'no-convergence'; readonly gradientNorm: number };
