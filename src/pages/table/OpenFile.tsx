import { useEffect, useId, useState } from 'preact/hooks';
import { tableTexts } from '../../i18n/table.ts';
import { openTable, reading } from '../../state/table.ts';

/** Where a file is picked, or dropped anywhere on the page. */
export function OpenFile() {
  const text = tableTexts();
  const id = useId();
  const over = useDrop(openTable);
  const pick = (event: { readonly currentTarget: HTMLInputElement }) => {
    const file = event.currentTarget.files?.[0];
    if (file) void openTable(file);
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
          accept=".csv,.tsv,.tab,.txt,text/csv,text/tab-separated-values"
          aria-describedby={`${id}-form`}
          onChange={pick}
        />
        <label for={id} class="button button-secondary">
          {reading.value.kind === 'none' ? text.choose : text.chooseOther}
        </label>
        <span>{text.orDrop}</span>
      </p>
      <p id={`${id}-form`} class="small subtle">
        {text.form}
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
