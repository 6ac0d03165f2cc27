import { computed } from '@preact/signals';
import { designSearch } from './design.ts';
import { strikeSearch } from './strike.ts';

/** Those of all scenarios of the study on screen, and of some that replace others. */
const searches = [designSearch, strikeSearch];

/** Whether scenarios of the study on screen are being searched. */
export const isSearching = computed(() => searches.some(({ run }) => run.value.kind === 'running'));

/** Ends what is running, as stopping it does, since the study is left. */
export function endSearches(): void {
  for (const search of searches) {
    if (search.run.value.kind === 'running') search.stop();
    search.leave();
  }
}

/** Ends what is running without any outcome, since its scenarios would not be wanted any more. */
export function forgetSearches(): void {
  for (const search of searches) search.forget();
}
