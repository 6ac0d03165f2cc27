import type { Study } from '../study/study.ts';

/** The study with each scenario beside the one seven further on, to choose from. */
export function pairedStudy(study: Study): Study {
  const { scenarios } = study.design;
  const paired = scenarios.map((profiles, s) => [...profiles, ...scenarios[(s + 7) % scenarios.length]!]);
  return {
    ...study,
    answer: { kind: 'choice', profiles: 2, none: null },
    design: { ...study.design, scenarios: paired },
  };
}
