import { isAskedByNobody } from './asked.ts';
import { blockLengths, divisionOf } from './division.ts';
import type { Design, Study } from './study.ts';

export type Warning =
  | { readonly kind: 'nobody-asks'; readonly step: 'texts' }
  | { readonly kind: 'many-criteria'; readonly step: 'criteria'; readonly criteria: number }
  | { readonly kind: 'many-scenarios'; readonly step: 'scenarios'; readonly scenarios: number };

/** From this many criteria on people skim. */
const manyCriteria = 8;

/** Over this many scenarios attention drops. */
const manyScenarios = 25;

/** What may be shared but should be thought over. */
export function warnings(study: Study): Warning[] {
  const { criteria, design } = study;
  const scenarios = longest(design);
  const found: Warning[] = [];
  if (isAskedByNobody(study)) found.push({ kind: 'nobody-asks', step: 'texts' });
  if (criteria.length >= manyCriteria)
    found.push({ kind: 'many-criteria', step: 'criteria', criteria: criteria.length });
  if (scenarios > manyScenarios) found.push({ kind: 'many-scenarios', step: 'scenarios', scenarios });
  return found;
}

/** How many scenarios a respondent gets at most. */
function longest(design: Design): number {
  const { repeats = 0, tailored = 0, warmUp = [] } = design;
  return blockLengths(divisionOf(design)).longest + repeats + tailored + warmUp.length;
}
