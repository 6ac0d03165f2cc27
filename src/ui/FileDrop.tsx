import { useEffect, useId, useState } from 'preact/hooks';
import './file-drop.css';

/** Where a file is picked, or dropped anywhere on the page; or several at once. */
export function FileDrop(props: {
  readonly choose: string;
  readonly orDrop: string;
  /** What kind of file, and what happens with it. */
  readonly form: string;
  /** Kinds of file offered first; left out, all are. */
  readonly accept?: string;
  readonly multiple?: boolean;
  /** @param files - at least one */
  readonly onFiles: (files: readonly File[]) => void;
}) {
  const id = useId();
  const over = useDrop(props.onFiles);
  const pick = (event: { readonly currentTarget: HTMLInputElement }) => {
    const files = [...(event.currentTarget.files ?? [])];
    if (files.length > 0) props.onFiles(files);
    // So that the same file, once corrected, can be picked again.
    event.currentTarget.value = '';
  };
  return (
    <div class={over ? 'drop drop-over' : 'drop'}>
      <p class="file-choice">
        <input
          id={id}
          class="spoken"
          type="file"
          {...(props.accept && { accept: props.accept })}
          multiple={props.multiple ?? false}
          aria-describedby={`${id}-form`}
          onChange={pick}
        />
        <label for={id} class="button button-secondary">
          {props.choose}
        </label>
        <span>{props.orDrop}</span>
      </p>
      <p id={`${id}-form`} class="small subtle">
        {props.form}
      </p>
    </div>
  );
}

/** Takes files dropped on the page, which would otherwise leave the page; says whether one hovers. */
function useDrop(take: (files: readonly File[]) => void): boolean {
  const [over, setOver] = useState(false);
  useEffect(() => {
    const ended = new AbortController();
    const { signal } = ended;
    const hover = (event: DragEvent) => {
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      event.preventDefault();
      setOver(false);
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length > 0) take(files);
    };
    addEventListener('dragover', hover, { signal });
    addEventListener('dragleave', leave, { signal });
    addEventListener('drop', drop, { signal });
    return () => ended.abort();
  }, [take]);
  return over;
}
