import { signal } from '@preact/signals';
import { newest } from '../lib/newest.ts';
import { loadPublication, type StoredPublication, savePublication } from '../storage/publications.ts';
import { modelLink } from './links.ts';

/** A model that was published, with its link made again. */
type Published = Omit<StoredPublication, 'model'> & { readonly url: string };

/** Of the study on screen, the model that was published last; undefined while none is known. */
export const lastPublication = signal<Published | undefined>(undefined);

const begin = newest();

/** @param app - the address of the start page, with a slash at its end */
export async function openLastPublication(study: string, app: string): Promise<void> {
  const isNewest = begin();
  lastPublication.value = undefined;
  const found = await loadPublication(study);
  if (isNewest() && found.ok && found.value) tell(found.value, app);
}

/** Keeps what is published now. Where that fails the page still tells of it until it is left. */
export async function keepPublication(publication: StoredPublication, app: string): Promise<void> {
  begin();
  tell(publication, app);
  await savePublication(publication);
}

function tell({ model, ...said }: StoredPublication, app: string): void {
  lastPublication.value = { ...said, url: modelLink(model, app).url };
}
