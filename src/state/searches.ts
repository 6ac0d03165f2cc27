import { computed } from '@preact/signals';
import { designRun, leaveDesign, stopDesign } from './design.ts';
import { leaveReplacing, replacing, stopReplacing } from './strike.ts';

/** Whether scenarios of the study on screen are being searched, all of them or those that replace others. */
export const isSearching = computed(
  () => designRun.value.kind === 'running' || replacing.value.kind === 'running',
);

/** Ends what is running, as stopping it does, since the study is left. */
export function endSearches(): void {
  if (designRun.value.kind === 'running') stopDesign();
  if (replacing.value.kind === 'running') stopReplacing();
  leaveDesign();
  leaveReplacing();
}
