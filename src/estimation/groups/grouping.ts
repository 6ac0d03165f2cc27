/** Which of G groups each of N people is in: [N] 0..G−1, or −1 for someone in none. */
export type Grouping = { readonly group: Int32Array; readonly groups: number };

/** [G] people in each group. */
export function sizes({ group, groups }: Grouping): number[] {
  const count = new Array<number>(groups).fill(0);
  for (const g of group) if (g >= 0) count[g]!++;
  return count;
}
