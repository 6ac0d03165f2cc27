import { useEffect, useId, useState } from 'preact/hooks';
import './file-drop.css';

/** Where a file is picked, or dropped anywhere on the page. */
export function FileDrop(props: {
  readonly choose: string;
  readonly orDrop: string;
  /** What kind of file, and what happens with it. */
  readonly form: string;
  readonly accept: string;
  readonly onFile: (file: File) => void;
}) {
  const id = useId();
  const over = useDrop(props.onFile);
  const pick = (event: { readonly currentTarget: HTMLInputElement }) => {
    const file = event.currentTarget.files?.[0];
    if (file) props.onFile(file);
    // So that the same file, once corrected, can be picked again.
    event.currentTarget.value = '';
  };
  return (
    <div class={over ? 'drop drop-over' : 'drop'}>
      <p class="drop-choice">
        <input
          id={id}
          class="spoken"
          type="file"
          accept={props.accept}
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

/** Takes the first file dropped on the page, which would otherwise leave the page; says whether one hovers. */
function useDrop(take: (file: File) => void): boolean {
  const [over, setOver] = useState(false);
  useEffect(() => {
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
      const file = event.dataTransfer?.files[0];
      if (file) take(file);
    };
    addEventListener('dragover', hover);
    addEventListener('dragleave', leave);
    addEventListener('drop', drop);
    return () => {
      removeEventListener('dragover', hover);
      removeEventListener('dragleave', leave);
      removeEventListener('drop', drop);
    };
  }, [take]);
  return over;
}
