import { useId, useRef, useState } from 'preact/hooks';
import { collectTexts } from '../../i18n/collect.ts';
import { storageProblem } from '../../problems/storage.ts';
import { notRemoved } from '../../response/received.ts';
import { byReceipt } from '../../state/by-receipt.ts';
import { type Collection, type Receipted, remove } from '../../state/collection.ts';
import { Button } from '../../ui/Button.tsx';
import { Details } from '../../ui/Details.tsx';
import { WhichOne } from './WhichOne.tsx';

type Wrong = { readonly field: 'words' | 'which' | 'reason'; readonly sentence: string };

/** Takes out one response by the two words its respondent has. */
export function RemoveForm({ received, versions }: Pick<Collection, 'received' | 'versions'>) {
  const text = collectTexts();
  const words = useRef<HTMLInputElement>(null);
  const reason = useRef<HTMLInputElement>(null);
  const [wrong, setWrong] = useState<Wrong | undefined>(undefined);
  const [several, setSeveral] = useState<readonly Receipted[]>([]);
  const [chosen, setChosen] = useState<string | undefined>(undefined);
  const wrongOf = (field: Wrong['field']) => (wrong?.field === field ? wrong.sentence : undefined);
  const forget = () => {
    setSeveral([]);
    setChosen(undefined);
  };
  const submit = async (event: Event) => {
    event.preventDefault();
    const found = await meant({ received, typed: words.current!.value, several, chosen });
    if (found.kind === 'several') {
      setSeveral(found.such);
      setWrong(undefined);
      return;
    }
    const not = await takeOut(found, reason.current!.value.trim());
    setWrong(not);
    if (not?.field === 'words') words.current!.focus();
    if (not?.field === 'reason') reason.current!.focus();
    if (not) return;
    words.current!.value = '';
    reason.current!.value = '';
    forget();
  };
  return (
    <Details summary={text.removeTitle}>
      <form class="remove" onSubmit={(event) => void submit(event)} noValidate>
        <Field label={text.removeWords} field={words} wrong={wrongOf('words')} onInput={forget} />
        {several.length > 0 && (
          <WhichOne {...{ several, versions, chosen }} error={wrongOf('which')} onChange={setChosen} />
        )}
        <Field
          label={text.removeReason}
          help={text.removeReasonHelp}
          field={reason}
          wrong={wrongOf('reason')}
        />
        <Button kind="danger" type="submit">
          {text.remove}
        </Button>
      </form>
    </Details>
  );
}

type Meant =
  | { readonly kind: 'one'; readonly one: Receipted }
  | { readonly kind: 'several'; readonly such: readonly Receipted[] }
  | { readonly kind: 'noSuchWords' | 'alreadyRemoved' | 'chooseOne' };

/** The response to take out, those to choose from, or why there is none. */
async function meant(given: {
  readonly received: readonly Receipted[];
  readonly typed: string;
  readonly several: readonly Receipted[];
  readonly chosen: string | undefined;
}): Promise<Meant> {
  const { several, chosen } = given;
  const choice = several.find(({ id }) => id === chosen);
  if (choice) return { kind: 'one', one: choice };
  if (several.length > 0) return { kind: 'chooseOne' };
  const found = await byReceipt(given.received, given.typed);
  const present = notRemoved(found);
  if (present.length > 1) return { kind: 'several', such: present };
  if (present[0]) return { kind: 'one', one: present[0] };
  return { kind: found.length > 0 ? 'alreadyRemoved' : 'noSuchWords' };
}

/** Why it is not taken out; undefined when it is. */
async function takeOut(found: Exclude<Meant, { kind: 'several' }>, why: string): Promise<Wrong | undefined> {
  const text = collectTexts();
  if (found.kind !== 'one') {
    return { field: found.kind === 'chooseOne' ? 'which' : 'words', sentence: text[found.kind] };
  }
  if (why === '') return { field: 'reason', sentence: text.noReason };
  const done = await remove(found.one.id, why);
  return done.ok ? undefined : { field: 'words', sentence: storageProblem(done.problem) };
}

function Field(props: {
  readonly label: string;
  readonly help?: string;
  readonly field: { current: HTMLInputElement | null };
  readonly wrong: string | undefined;
  readonly onInput?: () => void;
}) {
  const id = useId();
  const { wrong, help } = props;
  const described = [help && `${id}-help`, wrong && `${id}-wrong`].filter(Boolean).join(' ');
  return (
    <div class="field">
      <label class="label" for={id}>
        {props.label}
      </label>
      {help && (
        <p class="help" id={`${id}-help`}>
          {help}
        </p>
      )}
      {wrong && (
        <p class="error" id={`${id}-wrong`} role="alert">
          {wrong}
        </p>
      )}
      <input
        ref={props.field}
        id={id}
        type="text"
        autocomplete="off"
        autocapitalize="none"
        maxLength={200}
        onInput={props.onInput}
        aria-invalid={wrong !== undefined}
        {...(described && { 'aria-describedby': described })}
      />
    </div>
  );
}
