import { type AnswerColour, partStyle } from './answerColours.ts';
import { Lines } from './Lines.tsx';
import { narrowBelow } from './likertLayout.ts';
import { labelSize, lineHeight, measureText, smallSize, wrapText } from './text.ts';

type Legend = {
  readonly categories: readonly string[];
  readonly colours: readonly AnswerColour[];
  readonly width: number;
};

const gap = 2;
const listLine = 24;

/** Height in px of the answers' names above the bars. */
export function legendHeight({ categories, width }: Legend): number {
  if (width < narrowBelow) return categories.length * listLine + 16;
  const cell = (0.66 * width - 72) / categories.length;
  const lines = categories.map((name) => wrapText(name, cell - 8, measureText, smallSize).length);
  return Math.max(...lines) * lineHeight + 24;
}

/** The answers' names, once and in order: over a strip of their colours, or on a phone as a list. */
export function LikertLegend(props: Legend & { readonly left: number; readonly right: number }) {
  return props.width < narrowBelow ? <List {...props} /> : <Strip {...props} />;
}

function List({ categories, colours }: Legend) {
  return (
    <>
      {categories.map((name, i) => (
        <g key={name}>
          <g class="figure-part" style={partStyle(colours[i]!)}>
            <rect class="figure-fill figure-outlined" x={0.5} y={i * listLine + 4.5} width={15} height={15} />
          </g>
          <Lines x={26} y={i * listLine + labelSize + 1} lines={[name]} />
        </g>
      ))}
    </>
  );
}

function Strip(props: Legend & { readonly left: number; readonly right: number }) {
  const { categories, colours, left, right } = props;
  const cell = (right - left) / categories.length;
  const names = categories.map((name) => wrapText(name, cell - 8, measureText, smallSize));
  const most = Math.max(...names.map((lines) => lines.length));
  return (
    <>
      {names.map((lines, i) => (
        <g key={categories[i]}>
          <Lines small x={left + i * cell} y={(most - lines.length) * lineHeight + 14} lines={lines} />
          <g class="figure-part" style={partStyle(colours[i]!)}>
            <rect
              class="figure-fill"
              x={left + i * cell}
              y={most * lineHeight + 2}
              width={cell - gap}
              height={6}
            />
          </g>
        </g>
      ))}
    </>
  );
}
