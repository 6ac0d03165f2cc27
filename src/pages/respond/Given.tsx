import type { ComponentChildren } from 'preact';
import { stepTexts } from '../../i18n/respond-steps.ts';
import { Button } from '../../ui/Button.tsx';

/** One answer given, with a way to change it. */
export function Given(props: {
  readonly asked: string;
  readonly answer: string | undefined;
  readonly onChange: () => void;
  readonly children?: ComponentChildren;
}) {
  const text = stepTexts();
  return (
    <li>
      <p>
        <span class="asked">{props.asked}</span> <strong>{props.answer ?? text.notYet}</strong>
      </p>
      <Button kind="quiet" onClick={props.onChange}>
        {text.change} <span class="spoken">{props.asked}</span>
      </Button>
      {props.children}
    </li>
  );
}
