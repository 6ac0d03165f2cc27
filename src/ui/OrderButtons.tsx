import { useState } from 'preact/hooks';
import { orderTexts } from '../i18n/order.ts';
import { Button } from './Button.tsx';

/**
 * Moves a thing up or down a list. At an end the button stays, so that it keeps the focus.
 *
 * @param name - of the thing, for those who hear the buttons apart from it
 * @param place - from 0
 */
export function OrderButtons(props: {
  readonly id: string;
  readonly name: string;
  readonly place: number;
  readonly of: number;
  readonly onMove: (to: number) => void;
}) {
  const { id, name, place, of } = props;
  const text = orderTexts();
  const [said, setSaid] = useState('');
  const move = (to: number, button: string) => {
    if (to < 0 || to >= of) return;
    props.onMove(to);
    setSaid(text.now(name, to + 1, of));
    // A thing that changes places in the page loses the focus on the way.
    requestAnimationFrame(() => document.getElementById(button)?.focus());
  };
  return (
    <span class="order-buttons">
      <Button
        kind="quiet"
        id={`${id}-up`}
        aria-label={text.upOf(name)}
        aria-disabled={place === 0}
        onClick={() => move(place - 1, `${id}-up`)}
      >
        {text.up}
      </Button>
      <Button
        kind="quiet"
        id={`${id}-down`}
        aria-label={text.downOf(name)}
        aria-disabled={place === of - 1}
        onClick={() => move(place + 1, `${id}-down`)}
      >
        {text.down}
      </Button>
      <span class="spoken" role="status">
        {said}
      </span>
    </span>
  );
}
