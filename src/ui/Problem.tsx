import type { ComponentChildren } from 'preact';

/** What went wrong in one plain sentence, and the next step. Read out as it appears. */
export function Problem(props: { readonly sentence: string; readonly children?: ComponentChildren }) {
  return (
    <div class="problem" role="alert">
      <p class="problem-title">{props.sentence}</p>
      {props.children}
    </div>
  );
}
