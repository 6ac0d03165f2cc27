import type { ComponentChildren } from 'preact';
import { localised } from '../../i18n/texts.ts';
import { changeStudy, freshId, wantField } from '../../state/making.ts';
import type { Study, Text } from '../../study/study.ts';
import { Button } from '../../ui/Button.tsx';
import { useDragOrder } from '../../ui/useDragOrder.ts';
import { Item } from './Item.tsx';

type Thing = { readonly id: string; readonly name: Text };

/** How a list of things of a study is edited; a new one has two parts, by their ids. */
type Edits = {
  readonly add: (study: Study, id: string, parts: readonly string[]) => Study;
  readonly move: (study: Study, from: number, to: number) => Study;
  readonly remove: (study: Study, id: string) => Study;
};

type ItemsProps<One extends Thing> = {
  /** The ids of their fields begin with it. */
  readonly kind: 'criterion' | 'question';
  readonly things: readonly One[];
  readonly most: number;
  /** What one without a name is called, counted from 1. */
  readonly numbered: (number: number) => string;
  readonly summary: (thing: One) => string;
  readonly add: string;
  readonly edits: Edits;
  readonly children: (thing: One) => ComponentChildren;
};

/** Things that have fields of their own, put in order by pointer or by button, and the button that adds one. */
export function Items<One extends Thing>(props: ItemsProps<One>) {
  const { kind, things, edits } = props;
  const move = (from: number, to: number, about?: string) =>
    changeStudy((now) => edits.move(now, from, to), about);
  const drag = useDragOrder((from, to, drags) => move(from, to, `drag-${drags}`));
  const remove = (place: number) => {
    changeStudy((now) => edits.remove(now, things[place]!.id));
    const next = things[place + 1] ?? things[place - 1];
    wantField(next ? `toggle-${kind}-${next.id}` : `add-${kind}`);
  };
  return (
    <>
      <ol class="items" ref={drag.list}>
        {things.map((thing, t) => (
          <Item
            key={thing.id}
            id={`${kind}-${thing.id}`}
            name={localised(thing.name) || props.numbered(t + 1)}
            summary={props.summary(thing)}
            place={t}
            of={things.length}
            dragged={drag.dragged === t}
            onGrab={drag.start(t)}
            onMove={(to) => move(t, to)}
            onRemove={() => remove(t)}
          >
            {props.children(thing)}
          </Item>
        ))}
      </ol>
      <Button id={`add-${kind}`} disabled={things.length >= props.most} onClick={() => add(kind, edits)}>
        {props.add}
      </Button>
    </>
  );
}

function add(kind: string, edits: Edits): void {
  const id = freshId();
  const parts = [freshId(), freshId()];
  changeStudy((now) => edits.add(now, id, parts));
  wantField(`${kind}-${id}-name-nl`);
}
