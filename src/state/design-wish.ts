import { signal } from '@preact/signals';
import type { DesignRequest } from '../design/request.ts';
import { type Division, divisionOf } from '../study/division.ts';
import type { Study } from '../study/study.ts';

/** How many scenarios there are to be, for whom, and how long their search may take. */
export type DesignWish = Pick<DesignRequest, 'scenarios' | 'blocks' | 'anchors' | 'seconds'>;

/** What was asked for of a study, and how its scenarios were divided then. Other steps may be looked at meanwhile. */
type Asked = {
  readonly study: string;
  readonly of: Division;
  readonly division: Partial<Division>;
  readonly seconds: number;
};

const asked = signal<Asked | undefined>(undefined);

const usualSeconds = 5;

/** @param suggested - how many scenarios, where there are none and nobody asked for so many */
export function designWish(study: Study, suggested: number): DesignWish {
  const made = divisionOf(study.design);
  const { division, seconds } = askedOf(study);
  return { ...made, scenarios: made.scenarios || suggested, ...division, seconds };
}

/** Asks for something else of the study on screen. */
export function wishDesign(study: Study, { seconds, ...division }: Partial<DesignWish>): void {
  const before = askedOf(study);
  asked.value = {
    study: study.id,
    of: divisionOf(study.design),
    division: { ...before.division, ...division },
    seconds: seconds ?? before.seconds,
  };
}

function askedOf(study: Study): Pick<Asked, 'division' | 'seconds'> {
  const now = asked.value;
  if (now?.study !== study.id) return { division: {}, seconds: usualSeconds };
  // A design that was brought in, or taken back, is what there is to go on from.
  return isSame(now.of, divisionOf(study.design)) ? now : { division: {}, seconds: now.seconds };
}

function isSame(one: Division, other: Division): boolean {
  return one.scenarios === other.scenarios && one.blocks === other.blocks && one.anchors === other.anchors;
}
