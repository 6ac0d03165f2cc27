import type { ComponentChildren } from 'preact';

/** One of the facts that an outcome rests on, within a list of them. */
export function Ground(props: { readonly name: string; readonly children: ComponentChildren }) {
  return (
    <div>
      <dt>{props.name}</dt>
      <dd>{props.children}</dd>
    </div>
  );
}
