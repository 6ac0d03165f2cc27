/** How a study's scenarios are divided over respondents. */
export type Division = { readonly scenarios: number; readonly blocks: number; readonly anchors: number };

type Divided = {
  readonly scenarios: readonly unknown[];
  readonly blocks?: number | undefined;
  readonly anchors?: number | undefined;
};

export function divisionOf({ scenarios, blocks = 1, anchors = 0 }: Divided): Division {
  return { scenarios: scenarios.length, blocks, anchors };
}

/** How many scenarios a respondent gets, but for those shown again, chosen for them, or to practise on. */
export function blockLengths({ scenarios, blocks, anchors }: Division) {
  const own = (scenarios - anchors) / blocks;
  return { shortest: anchors + Math.floor(own), longest: anchors + Math.ceil(own) };
}

/** How many scenarios can be shown twice, far apart: of every three one. */
export function mostRepeats(division: Division): number {
  return Math.floor(blockLengths(division).shortest / 3);
}

/** Whether every block has a scenario of its own, and anchors are of several. */
export function divides({ scenarios, blocks, anchors }: Division): boolean {
  return scenarios - anchors >= blocks && (blocks > 1 || anchors === 0);
}
