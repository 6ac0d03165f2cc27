import type { Sequence } from './base-points.ts';
import type { Shape } from './deviates.ts';
import type { PanelRows } from './panel.ts';
import type { PanelData } from './panel-data.ts';

/** Some persons of a sample, as a worker holds them. */
export type ShardRows = {
  readonly rows: PanelRows;
  readonly shapes: readonly Shape[];
  /** Number in the whole sample of the first of these persons. */
  readonly firstPerson: number;
};

/** All persons of a sample. */
export type Persons = Pick<ShardRows, 'shapes'> & Pick<PanelData, 'person' | 'rows'>;

/** Where points go: drawn from the population, or around modes at `theta` [P], the kernel's parameters. */
export type Placing =
  | {
      readonly kind: 'population';
      readonly sequence: Sequence;
      readonly seed: number;
      readonly count: number;
    }
  | {
      readonly kind: 'modes';
      readonly theta: Float64Array;
      readonly seed: number;
      /** [N] of all persons; around the mode, powers of two. */
      readonly count: Int32Array;
    }
  | { readonly kind: 'quadrature'; readonly theta: Float64Array; readonly nodes: number };
