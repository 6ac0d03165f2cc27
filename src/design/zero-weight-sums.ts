import { addRows, type Information, ridgedLogDeterminant } from './information.ts';
import { type InformationSums, sums } from './information-sums.ts';

/** Sums of the information at weights of zero, by scenarios' rows. */
export function zeroWeightSums({ size, centred }: Information): InformationSums {
  const places = Array.from({ length: sums }, () => new Float64Array(size * size));
  const scratch = new Float64Array(size * size);
  return {
    clear: (sum) => void places[sum]!.fill(0),
    copy: (from, to) => places[to]!.set(places[from]!),
    add: (sum, x, times) => addRows(places[sum]!, centred(x), times),
    value: (sum) => ridgedLogDeterminant(places[sum]!, size, scratch),
  };
}
