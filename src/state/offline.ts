import { signal } from '@preact/signals';

/** Whether this page works without internet: `waiting` while its files are being put aside for that. */
export const offline = signal<'waiting' | 'ready' | 'refused'>('waiting');
