import { computed, effect, signal } from '@preact/signals';
import { ok } from '../lib/result.ts';
import { unreachable } from '../lib/unreachable.ts';
import { hearControl, type RoomCommand, tellControl } from '../storage/room-channel.ts';
import { collecting, leaveCollection, openCollection } from './collection.ts';
import { madeOf } from './made-study.ts';
import { rehearsalSeed, rehearse } from './rehearsal.ts';
import { forgetResults, opened, showOpened, showResults } from './results.ts';
import { type Answered, standing } from './room-standing.ts';
import { openSharing, sharing } from './sharing.ts';

export const roomView = signal<'code' | 'figures'>('code');

/** Which figure is on; the page counts them and begins anew after the last. */
export const roomScreen = signal(0);

/** The answers of simulated phones to a study; undefined while there is no rehearsal. */
const rehearsal = signal<Answered | undefined>(undefined);

export const isRehearsal = computed(() => rehearsal.value !== undefined);

/** What figures drawn now would be of; undefined while it is being read. */
const answered = computed((): Answered | undefined => {
  if (rehearsal.value) return rehearsal.value;
  const now = collecting.value;
  if (now.kind !== 'ready') return undefined;
  return madeOf(now.versions.at(-1)?.content ?? now.study, now.versions, now.received);
});

export const roomReceived = computed(() => answered.value?.responses.length ?? 0);

let phones = new AbortController();

/** Opens the projected window of a study, which does what the researcher's page says until the signal. */
export async function openRoom(id: string, left: AbortSignal): Promise<void> {
  roomView.value = 'code';
  hearControl(id, (command) => void obey(id, command), left);
  const stop = effect(() => tell(id));
  left.addEventListener('abort', () => {
    stop();
    wipe();
    leaveCollection();
    tellControl(id, { kind: 'closed' });
  });
  // Fetched now: a room may have no network by the time the figures are asked for.
  await Promise.all([openCollection(id), openSharing(id), import('../compute/browser.ts')]);
}

function tell(id: string): void {
  if (!answered.value) return;
  const now = opened.value;
  tellControl(id, {
    kind: 'open',
    view: roomView.value,
    ...standing(answered.value, now.kind === 'ready' ? now : undefined),
    isRehearsal: isRehearsal.value,
  });
}

async function obey(id: string, command: RoomCommand): Promise<void> {
  switch (command.kind) {
    case 'ask':
      tell(id);
      return;
    case 'show':
      roomView.value = command.view;
      // Only the first time: afterwards figures change when that is asked for.
      if (command.view === 'figures' && opened.value.kind !== 'ready') await draw(id);
      return;
    case 'turn':
      roomScreen.value += command.by;
      return;
    case 'refresh':
      await draw(id);
      return;
    case 'rehearse':
      await startRehearsal(command.people);
      return;
    case 'wipe':
      wipe();
      return;
    default:
      unreachable(command);
  }
}

async function draw(id: string): Promise<void> {
  const { value: simulated } = rehearsal;
  if (!simulated) {
    await showResults(id);
    return;
  }
  await showOpened(`${id} rehearsal`, async () => ok({ ...simulated, finishedAt: [], seed: rehearsalSeed }));
}

async function startRehearsal(people: number): Promise<void> {
  const now = sharing.value;
  if (now.kind !== 'ready') return;
  wipe();
  // What was drawn of real answers is not left standing beside simulated ones.
  forgetResults();
  roomView.value = 'code';
  const { signal: stopped } = phones;
  const study = now.shared?.content ?? now.study;
  rehearsal.value = { study, responses: [] };
  await rehearse(study, people, stopped, (responses) => {
    rehearsal.value = { study, responses };
  });
}

/** Ends a rehearsal: its answers and what was drawn of them are gone. */
function wipe(): void {
  phones.abort();
  phones = new AbortController();
  if (!rehearsal.value) return;
  rehearsal.value = undefined;
  roomView.value = 'code';
  forgetResults();
}
