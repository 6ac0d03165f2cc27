import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { makeStepTexts } from '../../i18n/make-steps.ts';
import { wantedField } from '../../state/making.ts';
import { Button } from '../../ui/Button.tsx';
import { OrderButtons } from '../../ui/OrderButtons.tsx';

/**
 * One thing in a list that is put in order: its name, what it has, buttons to move and remove it, and its
 * fields once unfolded. It unfolds by itself for a field that is asked for.
 *
 * @param id - the ids of all its fields begin with it
 * @param onGrab - starts moving it by the pointer
 */
export function Item(props: {
  readonly id: string;
  readonly name: string;
  readonly summary: string;
  readonly place: number;
  readonly of: number;
  readonly dragged: boolean;
  readonly onGrab: (event: PointerEvent) => void;
  readonly onMove: (to: number) => void;
  readonly onRemove: () => void;
  readonly children: ComponentChildren;
}) {
  const { id, name, place, of } = props;
  const text = makeStepTexts();
  const wanted = wantedField.value?.startsWith(`${id}-`) ?? false;
  const [open, setOpen] = useState(wanted);
  useEffect(() => {
    if (wanted) setOpen(true);
  }, [wanted]);
  const shown = open || wanted;
  return (
    <li class={props.dragged ? 'item item-dragged' : 'item'}>
      <div class="item-head">
        <span class="item-grip" aria-hidden="true" title={text.drag} onPointerDown={props.onGrab} />
        <div class="item-named">
          <h2 class="item-name">{name}</h2>
          <span class="subtle item-summary">{props.summary}</span>
        </div>
        <span class="item-actions">
          <Button
            kind="quiet"
            id={`toggle-${id}`}
            aria-expanded={shown}
            aria-label={shown ? text.closeOf(name) : text.editOf(name)}
            onClick={() => setOpen(!shown)}
          >
            {shown ? text.close : text.edit}
          </Button>
          <OrderButtons id={id} name={name} place={place} of={of} onMove={props.onMove} />
          <Button kind="danger" aria-label={text.removeOf(name)} onClick={props.onRemove}>
            {text.remove}
          </Button>
        </span>
      </div>
      {shown && <div class="item-fields">{props.children}</div>}
    </li>
  );
}
