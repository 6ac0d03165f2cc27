import type { Profile, Study } from './study.ts';

/** [scenarios] the one profile judged in each scenario of a rating or yes/no study. */
export function ratedProfiles({ design }: Pick<Study, 'design'>): Profile[] {
  return design.scenarios.map(([profile]) => profile!);
}
