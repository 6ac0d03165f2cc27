import type { ButtonHTMLAttributes, ComponentChildren } from 'preact';

type Kind = 'primary' | 'secondary' | 'quiet' | 'danger';

export type ButtonProps = Omit<
  ButtonHTMLAttributes<HTMLButtonElement>,
  'class' | 'className' | 'children'
> & {
  /** `quiet` and `danger` look like text; `danger` erases, and its words say what and how many. */
  readonly kind?: Kind;
  readonly children: ComponentChildren;
};

/** A button. One `primary` a screen. */
export function Button({ kind = 'secondary', type = 'button', ...rest }: ButtonProps) {
  return <button {...rest} type={type} class={`button button-${kind}`} />;
}

/** A link that looks like a button, for the one thing a page is there for. */
export function ButtonLink(props: {
  readonly kind: 'primary' | 'secondary';
  readonly href: string;
  readonly children: ComponentChildren;
}) {
  return (
    <a class={`button button-${props.kind}`} href={props.href}>
      {props.children}
    </a>
  );
}
