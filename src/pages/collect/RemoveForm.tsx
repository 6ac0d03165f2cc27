import { useId, useRef, useState } from 'preact/hooks';
import { collectTexts } from '../../i18n/collect.ts';
import { storageProblem } from '../../problems/storage.ts';
import { type Collected, remove } from '../../state/collection.ts';
import { Button } from '../../ui/Button.tsx';
import { Details } from '../../ui/Details.tsx';

type Wrong = { readonly field: 'words' | 'reason'; readonly sentence: string };

/** Takes out one response by the two words its respondent has. */
export function RemoveForm({ received }: { readonly received: readonly Collected[] }) {
  const text = collectTexts();
  const words = useRef<HTMLInputElement>(null);
  const reason = useRef<HTMLInputElement>(null);
  const [wrong, setWrong] = useState<Wrong | undefined>(undefined);
  const submit = async (event: Event) => {
    event.preventDefault();
    const found = byWords(received, words.current!.value);
    if (typeof found === 'string') {
      setWrong({ field: 'words', sentence: text[found] });
      words.current!.focus();
      return;
    }
    if (reason.current!.value.trim() === '') {
      setWrong({ field: 'reason', sentence: text.noReason });
      reason.current!.focus();
      return;
    }
    const done = await remove(found.id, reason.current!.value.trim());
    setWrong(done.ok ? undefined : { field: 'words', sentence: storageProblem(done.problem) });
    if (!done.ok) return;
    words.current!.value = '';
    reason.current!.value = '';
  };
  return (
    <Details summary={text.removeTitle}>
      <form class="remove" onSubmit={(event) => void submit(event)} noValidate>
        <Field label={text.removeWords} field={words} wrong={wrong?.field === 'words' ? wrong : undefined} />
        <Field
          label={text.removeReason}
          help={text.removeReasonHelp}
          field={reason}
          wrong={wrong?.field === 'reason' ? wrong : undefined}
        />
        <Button kind="danger" type="submit">
          {text.remove}
        </Button>
      </form>
    </Details>
  );
}

function Field(props: {
  readonly label: string;
  readonly help?: string;
  readonly field: { current: HTMLInputElement | null };
  readonly wrong: Wrong | undefined;
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
          {wrong.sentence}
        </p>
      )}
      <input
        ref={props.field}
        id={id}
        type="text"
        autocomplete="off"
        autocapitalize="none"
        maxLength={200}
        aria-invalid={wrong !== undefined}
        {...(described && { 'aria-describedby': described })}
      />
    </div>
  );
}

/** The one response with these words in either language, or why there is not exactly one to take out. */
function byWords(
  received: readonly Collected[],
  typed: string,
): Collected | 'noSuchWords' | 'severalSuch' | 'alreadyRemoved' {
  const words = typed
    .toLowerCase()
    .match(/\p{L}+/gu)
    ?.join(' ');
  const found = received.filter(({ receipt }) =>
    [receipt.nl, receipt.en].some((pair) => pair.join(' ') === words),
  );
  const present = found.filter(({ removed }) => !removed);
  if (present.length > 1) return 'severalSuch';
  return present[0] ?? (found.length > 0 ? 'alreadyRemoved' : 'noSuchWords');
}
