/** The function, done once for each object that it is given. */
export function once<A extends object, B>(make: (of: A) => B): (of: A) => B {
  const made = new WeakMap<A, B>();
  return (of) => {
    const known = made.get(of);
    if (known !== undefined) return known;
    const value = make(of);
    made.set(of, value);
    return value;
  };
}
