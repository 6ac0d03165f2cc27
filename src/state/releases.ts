import type { Response } from '../response/response.ts';
import { isSimulated } from '../results/gate.ts';
import { isEntered, type Release } from '../results/releases.ts';
import { releasesOf, type Shown, shownOf } from '../results/shown.ts';
import { release } from '../storage/releases.ts';
import type { Study } from '../study/study.ts';

/** What was released where this device keeps nothing: it then holds until the app is closed. */
const unkept = new Map<string, readonly Release[]>();

/** What may be shown of a study's answers beside all that was shown before, entered as shown now. */
export async function show(study: Study, responses: readonly Response[]): Promise<Shown> {
  if (isSimulated(responses)) return shownOf(study, responses, []);
  const memory = unkept.get(study.id) ?? [];
  const decide = (kept: readonly Release[]) => {
    const register = [...kept, ...memory];
    const outcome = shownOf(study, responses, register);
    const entered = releasesOf('table', outcome).filter((each) => !isEntered(register, each));
    return { entered, outcome };
  };
  const kept = await release(study.id, decide);
  if (kept.ok) return kept.value;
  const { entered, outcome } = decide([]);
  unkept.set(study.id, [...memory, ...entered]);
  return outcome;
}
