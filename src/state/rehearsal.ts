import { textCode } from '../exchange/code.ts';
import { seal } from '../exchange/envelope.ts';
import { incomingText, openIncoming } from '../exchange/incoming.ts';
import { newKeys } from '../exchange/keys.ts';
import { versionOf } from '../exchange/version.ts';
import { counting, type Received, taken } from '../response/received.ts';
import type { Response } from '../response/response.ts';
import { simulate } from '../response/simulate.ts';
import { trialRecipe } from '../response/trial.ts';
import type { Study } from '../study/study.ts';
import { weighingSizes } from '../study/weighing.ts';
import { countingShowings } from '../survey/showings.ts';

/** With it the same simulated phones answer the same. */
export const rehearsalSeed = 1;

/** About three phones a second, as in a full room. */
const pauseMs = 300;

/**
 * Simulated phones hand over one after another, through all that a real answer goes through: sealed to a
 * key, passed on as a code, found, opened and checked. The key is made for the occasion and no answer
 * is put on the device, so that no simulated one can ever stand among real ones.
 *
 * @param onReceived - called with all responses received so far, each marked as simulated
 */
export async function rehearse(
  study: Study,
  people: number,
  stopped: AbortSignal,
  onReceived: (responses: readonly Response[]) => void,
): Promise<void> {
  const keys = await newKeys();
  const asked = { ...study, key: keys.publicKey };
  const version = await versionOf(asked);
  const received = new Map<string, Received>();
  const answers = simulate(asked, trialRecipe(asked, weightsOf(asked), people), rehearsalSeed);
  for (const [person, answer] of answers.entries()) {
    const envelope = await seal(
      asked,
      version,
      handedOver(answer, person, { version, asked: countingShowings(study.design) }),
    );
    const [incoming] = incomingText(textCode('e', envelope), { channel: 'camera', name: '' });
    const opened = await openIncoming(incoming!, [keys], [{ version, study: asked }]);
    if (!opened.ok) throw new Error(`rehearsal: ${opened.problem.kind}`);
    if (stopped.aborted) return;
    const response = { ...opened.value, simulated: true };
    const handOver = { response, envelope, receivedAt: person };
    received.set(response.id, taken(received.get(response.id), handOver).record);
    onReceived([...received.values()].map((record) => counting(record).response));
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
    if (stopped.aborted) return;
  }
}

/** The first criteria count most, in turns for and against, so that the figures have something to show. */
function weightsOf({ criteria }: Study): Parameters<typeof trialRecipe>[1] {
  const sizes = weighingSizes.toReversed();
  return Object.fromEntries(
    criteria.map(({ id }, c) => [id, { size: sizes[c % sizes.length]!, rising: c % 2 === 0 }]),
  );
}

function handedOver(
  answer: Response,
  person: number,
  { version, asked }: { readonly version: string; readonly asked: number },
): Response {
  return {
    ...answer,
    id: person.toString(16).padStart(32, '0'),
    simulated: false,
    handedOver: {
      version,
      revision: 0,
      seed: person,
      day: 0,
      seconds: new Array<number>(asked).fill(10),
    },
  };
}
