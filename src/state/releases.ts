import type { Response } from '../response/response.ts';
import { isSimulated } from '../results/gate.ts';
import { heldTo, isEntered, mayRelease, type Release, type Verdict } from '../results/releases.ts';
import { releasesOf, type Shown, shownOf } from '../results/shown.ts';
import { loadReleases, release } from '../storage/releases.ts';
import type { Study } from '../study/study.ts';

/** What was released where this device keeps nothing: it then holds until the app is closed. */
const unkept = new Map<string, readonly Release[]>();

/** What may be shown of a study's answers beside all that was shown before, entered as shown now. */
export async function show(study: Study, responses: readonly Response[]): Promise<Shown> {
  if (isSimulated(responses)) return shownOf(study, responses, []);
  return decided(study, (register) => {
    const outcome = shownOf(study, responses, register);
    return { outcome, entered: releasesOf('table', outcome) };
  });
}

/** Enters that models of these people and groups are published, where the register allows it. */
export async function publishModels(shown: Pick<Shown, 'study' | 'people' | 'groups'>): Promise<Verdict> {
  if (isSimulated(shown.people)) return { kind: 'allowed' };
  return decided(shown.study, (register) => {
    const study = heldTo(shown.study, register);
    const models = releasesOf('model', { ...shown, study });
    const verdicts = models.map(({ groups }) => mayRelease(register, groups, study.minimumGroup));
    const refused = verdicts.find(({ kind }) => kind === 'refused');
    return { outcome: refused ?? { kind: 'allowed' }, entered: refused ? [] : models };
  });
}

/** Decides with the register of a study, and enters what is new in it. */
async function decided<T>(
  { id }: Study,
  decide: (register: readonly Release[]) => { readonly outcome: T; readonly entered: readonly Release[] },
): Promise<T> {
  const memory = unkept.get(id) ?? [];
  const fresh = (kept: readonly Release[]) => {
    const register = [...kept, ...memory];
    const { outcome, entered } = decide(register);
    return { outcome, entered: entered.filter((each) => !isEntered(register, each)) };
  };
  const kept = await release(id, fresh);
  if (kept.ok) return kept.value;
  // On a full disk what was entered can still be read.
  const read = await loadReleases(id);
  const { outcome, entered } = fresh(read.ok ? read.value : []);
  unkept.set(id, [...memory, ...entered]);
  return outcome;
}
