import { type AnswerColour, partStyle } from './answerColours.ts';
import { Lines } from './Lines.tsx';
import { labelSize, lineHeight, measureText, smallSize, wrapText } from './text.ts';

type Legend = {
  readonly categories: readonly string[];
  readonly colours: readonly AnswerColour[];
  /** The bars' own ends, which the strip shares. */
  readonly left: number;
  readonly right: number;
  /** As a list, on a phone. */
  readonly narrow: boolean;
};

const gap = 2;
const listLine = 24;

/** Height in px of the answers' names above the bars. */
export function legendHeight(legend: Legend): number {
  if (legend.narrow) return legend.categories.length * listLine + 16;
  return Math.max(...stripNames(legend).map((lines) => lines.length)) * lineHeight + 24;
}

/** The answers' names, once and in order: over a strip of their colours, or on a phone as a list. */
export function LikertLegend(legend: Legend) {
  return legend.narrow ? <List {...legend} /> : <Strip {...legend} />;
}

function stripNames({ categories, left, right }: Legend): string[][] {
  const cell = (right - left) / categories.length;
  return categories.map((name) => wrapText(name, cell - 8, measureText, smallSize));
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

function Strip(legend: Legend) {
  const { categories, colours, left, right } = legend;
  const cell = (right - left) / categories.length;
  const names = stripNames(legend);
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
