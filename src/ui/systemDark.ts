import { signal } from '@preact/signals';

const scheme = matchMedia('(prefers-color-scheme: dark)');

/** Whether the device asks for dark, for what does not follow by its styles alone. */
export const systemDark = signal(scheme.matches);

scheme.addEventListener('change', () => {
  systemDark.value = scheme.matches;
});
