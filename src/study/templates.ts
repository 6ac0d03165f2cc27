import type { Study } from './study.ts';

/** The studies that come with the app. */
export const templateIds = ['data-sharing', 'benefits'] as const;
export type TemplateId = (typeof templateIds)[number];

/** Loads one template; each is a bundle of its own, so that a respondent's page carries only its study. */
export async function loadTemplate(id: TemplateId): Promise<Study> {
  const { study } = await load[id]();
  return study;
}

const load = {
  'data-sharing': () => import('./templates/data-sharing.ts'),
  benefits: () => import('./templates/benefits.ts'),
};
