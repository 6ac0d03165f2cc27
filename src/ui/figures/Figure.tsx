import type { ComponentChildren, VNode } from 'preact';
import { useId, useRef } from 'preact/hooks';
import { figureTexts } from '../../i18n/figure.ts';
import { Button } from '../Button.tsx';
import { Details } from '../Details.tsx';
import { Later } from '../Later.tsx';
import { SimulatedWord } from '../SimulatedLabel.tsx';
import { usePrinting } from '../usePrinting.ts';
import { DataTable } from './DataTable.tsx';
import { drawingToSave, type Words } from './drawingToSave.ts';
import { SaveTable } from './SaveTable.tsx';
import { saveFile } from './saveFile.ts';
import type { Table } from './table.ts';
import { useTypeface, useWidth } from './useWidth.ts';
import './figures.css';

type FigureProps = {
  /** A finding where the numbers support one, else the question. */
  readonly title: string;
  /** What is drawn, of whom and how many. */
  readonly subtitle: string;
  /** How much they judged, when, by which model: after the subtitle. */
  readonly source: readonly string[];
  /** The drawing at a width in px: called for the screen, for paper and for a file. */
  readonly draw: (width: number) => VNode;
  /** What an interval in it is, and what else must be known. */
  readonly note?: ComponentChildren;
  /** What can be done with the drawing on a screen; not on paper, nor in a saved drawing. */
  readonly hint?: string;
  readonly table: Table;
  readonly simulated: boolean;
  /** Name of saved files, without ending. */
  readonly fileName: string;
};

/** Width in px of the text area of an A4 page with margins of 20 mm, 170 mm, where a rem is 28/3 pt. */
const printedPx = 826;

/** A figure: title, who, drawing, note, its table, and what can be saved of it. */
export function Figure(props: FigureProps) {
  const { title, subtitle, table, simulated } = props;
  const box = useRef<HTMLDivElement>(null);
  const note = useRef<HTMLParagraphElement>(null);
  const heading = useId();
  const printing = usePrinting();
  const measured = useWidth(box);
  const width = printing ? printedPx : measured;
  useTypeface();
  const full = [subtitle, ...props.source].join('\u00a0· ');
  const words = () => ({ title, subtitle: full, note: note.current?.textContent ?? '' });
  return (
    <section class="figure" aria-labelledby={heading}>
      <div class="figure-whole">
        <h3 id={heading} class="figure-title">
          {title}
        </h3>
        <p class="figure-subtitle">
          {simulated && <SimulatedWord />}
          {full}
        </p>
        <div ref={box}>{width !== undefined && props.draw(width)}</div>
      </div>
      {props.hint && <p class="figure-note screen-only">{props.hint}</p>}
      {props.note && (
        <p class="figure-note" ref={note}>
          {props.note}
        </p>
      )}
      {printing && <DataTable table={table} />}
      <FigureControls {...props} words={words} />
    </section>
  );
}

/** The table, and the files that can be saved. */
function FigureControls(props: FigureProps & { readonly words: () => Omit<Words, 'simulated'> }) {
  const { table, simulated, fileName } = props;
  const text = figureTexts();
  const saveDrawing = () => {
    const source = drawingToSave(
      { ...props.words(), simulated: simulated ? text.simulated : undefined },
      props.draw,
    );
    saveFile(`${fileName}.svg`, 'image/svg+xml', source);
  };
  return (
    <div class="figure-controls">
      <Details summary={text.table}>
        <Later>
          <DataTable table={table} />
        </Later>
      </Details>
      <Details summary={text.saveAs}>
        <div class="figure-saves">
          <Button kind="quiet" onClick={saveDrawing}>
            {text.saveDrawing}
          </Button>
          <SaveTable table={() => table} simulated={simulated} fileName={fileName} />
        </div>
      </Details>
    </div>
  );
}
