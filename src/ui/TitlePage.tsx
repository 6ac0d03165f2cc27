import type { ComponentChildren } from 'preact';
import { usePrinting } from './usePrinting.ts';

/**
 * The head of a page. On paper it opens the first sheet, and what was found follows on it.
 *
 * @param facts - names and texts that stand there on paper only
 */
export function TitlePage(props: {
  readonly facts?: () => readonly (readonly [string, string])[];
  readonly children: ComponentChildren;
}) {
  const printing = usePrinting();
  return (
    <div class="title-page">
      {props.children}
      {printing && props.facts && (
        <dl>
          {props.facts().map(([name, text]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  );
}
