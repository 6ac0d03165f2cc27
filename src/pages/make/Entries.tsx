import type { ComponentChildren } from 'preact';
import { changeStudy, freshId, wantField } from '../../state/making.ts';
import type { Study, Text } from '../../study/study.ts';
import { Button } from '../../ui/Button.tsx';
import { Entry } from './Entry.tsx';

type One = { readonly id: string; readonly name: Text };

/** How the entries of one thing of a study are edited. */
type Edits = {
  readonly add: (study: Study, id: string) => Study;
  readonly move: (study: Study, from: number, to: number) => Study;
  readonly remove: (study: Study, id: string) => Study;
};

type EntriesProps<Own extends One> = {
  /** Whose they are: the ids of the fields begin with it. */
  readonly of: string;
  readonly kind: 'level' | 'option';
  readonly entries: readonly Own[];
  readonly most: number;
  /** What an entry is called, counted from 1. */
  readonly numbered: (number: number) => string;
  readonly add: string;
  readonly edits: Edits;
  readonly onName: (id: string, name: Text) => void;
  /** What more an entry has. */
  readonly children?: (entry: Own, numbered: string) => ComponentChildren;
};

/** The levels of a criterion or the options of a question, put in order, and the button that adds one. */
export function Entries<Own extends One>(props: EntriesProps<Own>) {
  const { of, kind, entries, edits } = props;
  const field = (id: string) => `${of}-${kind}-${id}`;
  const add = () => {
    const id = freshId();
    changeStudy((now) => edits.add(now, id));
    wantField(`${field(id)}-nl`);
  };
  return (
    <>
      <ol class="entries">
        {entries.map((entry, e) => (
          <Entry
            key={entry.id}
            id={field(entry.id)}
            label={props.numbered(e + 1)}
            text={entry.name}
            place={e}
            of={entries.length}
            onChange={(name) => props.onName(entry.id, name)}
            onMove={(to) => changeStudy((now) => edits.move(now, e, to))}
            onRemove={() => {
              changeStudy((now) => edits.remove(now, entry.id));
              const next = entries[e + 1] ?? entries[e - 1];
              wantField(next ? `${field(next.id)}-nl` : `${of}-add-${kind}`);
            }}
          >
            {props.children?.(entry, props.numbered(e + 1))}
          </Entry>
        ))}
      </ol>
      <Button id={`${of}-add-${kind}`} disabled={entries.length >= props.most} onClick={add}>
        {props.add}
      </Button>
    </>
  );
}
