/** Ends a `switch` over a tagged union: a new tag fails to compile here. @throws Error when reached */
export function unreachable(value: never): never {
  throw new Error(`unhandled case: ${JSON.stringify(value)}`);
}
