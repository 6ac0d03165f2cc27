import type { ComponentChildren } from 'preact';
import { makeStepTexts } from '../../i18n/make-steps.ts';
import type { Text } from '../../study/study.ts';
import { BothLanguages } from '../../ui/BothLanguages.tsx';
import { Button } from '../../ui/Button.tsx';
import { OrderButtons } from '../../ui/OrderButtons.tsx';

/** A level or an answer: one text, its place, and how it goes. */
export function Entry(props: {
  readonly id: string;
  readonly label: string;
  readonly text: Text;
  readonly place: number;
  readonly of: number;
  readonly onChange: (text: Text) => void;
  readonly onMove: (to: number) => void;
  readonly onRemove: () => void;
  readonly children?: ComponentChildren;
}) {
  const { id, label, place, of } = props;
  const text = makeStepTexts();
  return (
    <li>
      <BothLanguages id={id} label={label} text={props.text} onChange={props.onChange} />
      <div class="item-actions">
        {props.children}
        <OrderButtons id={id} name={label} place={place} of={of} onMove={props.onMove} />
        <Button kind="danger" aria-label={text.removeOf(label)} onClick={props.onRemove}>
          {text.remove}
        </Button>
      </div>
    </li>
  );
}
