import { signal } from '@preact/signals';
import type { DesignFileProblem } from '../exchange/design/problem.ts';
import { readDesign } from '../exchange/design/read-design.ts';
import {
  type DesignLayout,
  designLayouts,
  type SavedDesign,
  savedDesign,
} from '../exchange/design/save-design.ts';
import { newest } from '../lib/newest.ts';
import type { Study } from '../study/study.ts';
import { presented } from './extras.ts';
import { fileBytes } from './file-bytes.ts';
import { changeStudy } from './making.ts';
import { forgetSearches } from './searches.ts';

/** How bringing in a design from a file went. */
export type DesignFileRun =
  | { readonly kind: 'none' }
  /** True of this design only. */
  | {
      readonly kind: 'brought';
      readonly design: Study['design'];
      readonly scenarios: number;
      readonly blocks: number;
      readonly kept: boolean;
    }
  | { readonly kind: 'failed'; readonly file: string; readonly problem: DesignFileProblem };

export const designFile = signal<DesignFileRun>({ kind: 'none' });

const begin = newest();

/** Puts the scenarios of a file in the place of those of the study on screen, if its criteria are still the same. */
export async function bringDesign(study: Study, file: File): Promise<void> {
  const isNewest = begin();
  const bytes = await fileBytes(file);
  const read = bytes.ok ? readDesign(bytes.value, study) : bytes;
  if (!isNewest()) return;
  if (!read.ok) {
    designFile.value = { kind: 'failed', file: file.name, problem: read.problem };
    return;
  }
  const { scenarios, blocks, anchors } = read.value;
  const kept = anchors !== undefined;
  const division = { blocks: kept ? blocks : 1, anchors: anchors ?? 0 };
  const { criteria, answer } = study;
  let design: Study['design'] | undefined;
  changeStudy((now) => {
    if (now.criteria !== criteria || now.answer !== answer) return now;
    design = presented(now, [...scenarios], division);
    return { ...now, design };
  });
  if (design) forgetSearches();
  designFile.value = design
    ? { kind: 'brought', design, scenarios: scenarios.length, blocks, kept }
    : { kind: 'none' };
}

/** Forgets how the last file went. */
export function leaveDesignFile(): void {
  begin();
  designFile.value = { kind: 'none' };
}

/** The layouts that a design can be saved in. */
export const savedLayouts: readonly DesignLayout[] = designLayouts;

/** The study's design as a file, with names in a language. */
export function designFileOf(study: Study, layout: DesignLayout, language: 'nl' | 'en'): SavedDesign {
  return savedDesign(study, layout, language);
}
