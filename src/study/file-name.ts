import type { Study } from './study.ts';

/** A study's title in letters that every disk takes; its id where there is none. */
export function fileName({ title, id }: Pick<Study, 'title' | 'id'>): string {
  const words = (title.nl || title.en).toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  const name = words.replace(/[^a-z0-9]+/g, '-').slice(0, 40);
  return name.replace(/^-|-$/g, '') || id;
}
