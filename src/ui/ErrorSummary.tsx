import { useEffect, useRef } from 'preact/hooks';
import { controlTexts } from '../i18n/controls.ts';
import { goTo } from './goTo.ts';

/**
 * The list of errors that opens a page: takes the focus as it appears, and each line goes to its field.
 * Give it a key for each attempt; within one, what is mended leaves the list and the focus stays.
 */
export function ErrorSummary(props: {
  readonly errors: readonly { readonly id: string; readonly text: string }[];
}) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  if (props.errors.length === 0) return null;
  return (
    <div class="problem" ref={box} tabIndex={-1} role="alert">
      <p class="problem-title">{controlTexts().errors(props.errors.length)}</p>
      <ul>
        {props.errors.map((error) => (
          <li key={error.id}>
            <a href={`#${error.id}`} onClick={(event) => goTo(event, error.id)}>
              {error.text}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
