/**
 * Keeps apart what is begun again before it is done, as a page that reads anew: only what was begun last counts.
 *
 * @returns to be called at each beginning; what that returns says whether nothing was begun since
 */
export function newest(): () => () => boolean {
  let last = 0;
  return () => {
    last++;
    const own = last;
    return () => own === last;
  };
}
