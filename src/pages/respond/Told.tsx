import { localised } from '../../i18n/texts.ts';
import type { Text } from '../../study/study.ts';

/** What the researcher says about one thing, under its name; nothing where they say nothing. */
export function Told({ name, told }: { readonly name: string; readonly told: Text }) {
  const words = localised(told);
  return words ? (
    <p>
      <strong>{name}:</strong> {words}
    </p>
  ) : null;
}
