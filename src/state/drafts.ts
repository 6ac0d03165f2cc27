import { signal } from '@preact/signals';
import { toHex } from '../lib/hex.ts';
import { fail, ok, type Result } from '../lib/result.ts';
import { unreachable } from '../lib/unreachable.ts';
import type { StorageProblem } from '../storage/database.ts';
import {
  type DamagedDraft,
  type Draft,
  eraseDamagedDrafts,
  loadDamagedDrafts,
  loadDrafts,
  saveDraft,
} from '../storage/drafts.ts';
import { eraseMade, type Standing, standings } from '../storage/standing.ts';
import { askedTemplate } from '../study/asked.ts';
import { copiedStudy, emptyStudy } from '../study/new-study.ts';
import type { Study, Text } from '../study/study.ts';
import { loadTemplate, type TemplateId } from '../study/templates.ts';
import { keepForGood } from './persistence.ts';

/** A study made on this device, and how far it has come. */
export type Listed = Draft & { readonly standing: Standing };

/** The studies on this device, the last changed first. */
export type Listing =
  | { readonly kind: 'opening' }
  | { readonly kind: 'ready'; readonly studies: readonly Listed[]; readonly setAside: number }
  | { readonly kind: 'failed'; readonly problem: StorageProblem };

export const listing = signal<Listing>({ kind: 'opening' });

/** What a new study starts from. `added`: stands behind the title of what is copied. */
export type Source =
  | { readonly kind: 'empty' }
  | { readonly kind: 'template'; readonly id: TemplateId }
  | { readonly kind: 'copy'; readonly study: Study; readonly added?: Text };

/** Reads the studies on this device. What was shown before stays meanwhile. */
export async function listStudies(): Promise<void> {
  const found = await readStudies();
  listing.value = found.ok ? { kind: 'ready', ...found.value } : { kind: 'failed', problem: found.problem };
}

/** Makes a study with a lineage of its own and keeps it; gives its id. */
export async function makeStudy(source: Source): Promise<Result<string, StorageProblem>> {
  const study = await newStudy(source, newLineage());
  const saved = await saveDraft({ id: study.id, study, changedAt: Date.now() }, undefined);
  if (!saved.ok) return saved;
  void keepForGood();
  return ok(study.id);
}

/** Erases a study from this device with everything that hangs on it. */
export async function eraseStudy(id: string): Promise<Result<void, StorageProblem>> {
  const erased = await eraseMade(id);
  await listStudies();
  return erased;
}

/** The damaged studies on this device as the text of a file, and a way to erase just those. */
export async function damagedStudies(): Promise<
  Result<{ file: string; erase: () => Promise<Result<void, StorageProblem>> }, StorageProblem>
> {
  const damaged = await loadDamagedDrafts();
  if (!damaged.ok) return damaged;
  const file = JSON.stringify(
    damaged.value.map(({ record }) => record),
    null,
    2,
  );
  return ok({ file, erase: () => eraseDamaged(damaged.value) });
}

async function eraseDamaged(damaged: readonly DamagedDraft[]): Promise<Result<void, StorageProblem>> {
  const erased = await eraseDamagedDrafts(damaged);
  await listStudies();
  return erased;
}

async function readStudies(): Promise<
  Result<{ studies: readonly Listed[]; setAside: number }, StorageProblem>
> {
  const loaded = await loadDrafts();
  if (!loaded.ok) return loaded;
  const { items, setAside } = loaded.value;
  const standing = await standings(items.map(({ id }) => id));
  if (!standing.ok) return fail(standing.problem);
  return ok({ studies: items.map((draft, d) => ({ ...draft, standing: standing.value[d]! })), setAside });
}

async function newStudy(source: Source, id: string): Promise<Study> {
  switch (source.kind) {
    case 'empty':
      return emptyStudy(id);
    case 'template':
      return askedTemplate(await loadTemplate(source.id), { id });
    case 'copy':
      return copiedStudy(source.study, id, source.added);
    default:
      return unreachable(source);
  }
}

/** 16 hexadecimal digits that no other study has. */
function newLineage(): string {
  return toHex(crypto.getRandomValues(new Uint8Array(8)));
}
