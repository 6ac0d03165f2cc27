import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { figureTexts } from '../../i18n/figure.ts';
import type { PlacedRow } from './likertLayout.ts';
import { inRootPx, observeSize, rem } from './size.ts';

/**
 * The control over a row's label, and the text it opens below the row. The drawing leaves the room that
 * `onHeight` asks for, in px at a root of 16 px.
 */
export function RowDetail(props: {
  readonly row: PlacedRow;
  readonly width: number;
  readonly open: boolean;
  readonly onToggle: () => void;
  readonly onHeight: (height: number) => void;
  readonly children: ComponentChildren;
}) {
  const { row, open, onHeight } = props;
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const measure = () => onHeight(inRootPx(element.offsetHeight));
    measure();
    return observeSize(element, measure);
  }, [open]);
  return (
    <>
      <button
        type="button"
        class="figure-open"
        aria-expanded={open}
        aria-controls={id}
        style={{
          insetBlockStart: rem(row.labelY - 20),
          inlineSize: rem(Math.max(24, props.width)),
          blockSize: rem(Math.max(28, 20 * row.lines.length + 8)),
        }}
        onClick={props.onToggle}
      >
        <span class="spoken">{figureTexts().open(row.label)}</span>
      </button>
      <div id={id}>
        {open && (
          <div class="figure-detail" ref={box} style={{ insetBlockStart: rem(row.below) }}>
            {props.children}
          </div>
        )}
      </div>
    </>
  );
}
