import type { Profile, Study } from './study.ts';

/** Whether levels meet in a profile that are never to meet. */
export function isProhibited(study: Pick<Study, 'criteria' | 'prohibited'>, profile: Profile): boolean {
  return prohibitedIn(study, profile) !== undefined;
}

/** The first levels in a profile that may not meet. */
export function prohibitedIn(
  { criteria, prohibited }: Pick<Study, 'criteria' | 'prohibited'>,
  profile: Profile,
): Study['prohibited'][number] | undefined {
  return prohibited.find((levels) =>
    levels.every(({ criterion, level }) => {
      const c = criteria.findIndex(({ id }) => id === criterion);
      return criteria[c]?.levels[profile[c]!]?.id === level;
    }),
  );
}
