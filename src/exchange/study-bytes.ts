import { deflated } from '../lib/inflate.ts';
import type { Criterion, Study } from '../study/study.ts';
import { carried } from './carried.ts';
import { fromDigits } from './mixed-radix.ts';
import { presentationBytes, presentationLength } from './presentation-bytes.ts';
import { counted, presented, simple } from './study-code.ts';
import { scenarioBases, steps, weightCount } from './study-numbers.ts';
import { studyWords } from './study-shape.ts';

/** The study as `carried` has it, as bytes; its parts are told where they are read. */
export async function studyBytes(study: Study): Promise<Uint8Array<ArrayBuffer>> {
  const { design, prior, format: _, ...words } = carried(study);
  const json = new TextEncoder().encode(JSON.stringify(studyWords.write(words)));
  const packed = await deflated(json);
  const length = [packed.length >> 16, (packed.length >> 8) & 0xff, packed.length & 0xff];
  const isCounted = prior?.people !== undefined;
  const shown = presentationBytes(design) ?? (isCounted ? Array<number>(presentationLength).fill(0) : []);
  const format = isCounted ? counted : shown.length > 0 ? presented : simple;
  const weighted = isCounted ? 2 : prior ? 1 : 0;
  const head = [format, ...length, design.scenarios.length, weighted, ...shown];
  const numbers = [...designBytes(study), ...(prior ? priorBytes(prior, study.criteria) : [])];
  const parts = new Blob([Uint8Array.from(head), packed, Uint8Array.from(numbers)]);
  return new Uint8Array(await parts.arrayBuffer());
}

function designBytes({ criteria, answer, design }: Pick<Study, 'criteria' | 'answer' | 'design'>): number[] {
  const bases = scenarioBases(criteria, answer);
  const { scenarios, warmUp = [] } = design;
  return [...scenarios, ...warmUp].flatMap((scenario) => [...fromDigits(scenario.flat(), bases)]);
}

/** @throws RangeError when these are not the weights of these criteria */
function priorBytes(
  { mean, sd, people }: NonNullable<Study['prior']>,
  criteria: readonly Criterion[],
): number[] {
  const weights = weightCount(criteria);
  if (mean.length !== weights || sd.length !== weights)
    throw new RangeError(`not ${weights} weights: ${mean.length}`);
  const numbers = [...mean, ...sd].map((value) => value * steps);
  return [...numbers, ...(people === undefined ? [] : [people])].flatMap((whole) => [
    (whole >> 8) & 0xff,
    whole & 0xff,
  ]);
}
