import { proxy } from 'comlink';
import { designKernel } from '../../src/compute/design-kernel.ts';
import { searchInRounds } from '../../src/compute/design-rounds.ts';
import { designStarts } from '../../src/compute/design-starts.ts';
import { kernelModule } from '../../src/compute/module.ts';
import type { Api } from '../../src/compute/workers.ts';
import type { DesignRequest } from '../../src/design/request.ts';
import type { Found } from '../../src/design/search.ts';

/** The search as a pool of one worker makes it, on one core in this process. */
export async function localSearch(request: DesignRequest): Promise<Found> {
  const makeSums = designKernel(kernelModule());
  const api = {
    designStarts: async (asked: DesignRequest, starts: readonly number[], deadline: number) =>
      designStarts(asked, starts, deadline, makeSums, () => undefined),
  };
  const found = await searchInRounds(
    request,
    [api as unknown as Api],
    proxy(() => undefined),
  );
  if (!found.ok) throw new Error(found.problem.kind);
  return found.value;
}
