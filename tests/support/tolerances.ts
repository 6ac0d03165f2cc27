/** WASM against a plain version of the same formula: other order of sums, other exp and log. Relative. */
export const plainTolerance = 1e-10;

/** Central differences with a step of 1e-5: the error is of the order of step² and rounding / step. */
export const differenceStep = 1e-5;
export const differenceTolerance = 1e-6;

/** Two ways to the same maximum, each stopped at 1e-8 of a standard error. */
export const maximumTolerance = 1e-7;
