import { batch, computed, signal } from '@preact/signals';
import type { StorageProblem } from '../storage/database.ts';
import type { Study } from '../study/study.ts';
import { fits, isWaiting, type Run } from '../survey/run.ts';

/** Who is taking part on this device. `start`: nobody, the next person may. */
export type Session =
  | { readonly kind: 'opening' }
  | { readonly kind: 'start' }
  | { readonly kind: 'taking-part'; readonly run: Run };

/**
 * `saved` only once everything entered so far is on disk; `at` in milliseconds since 1970. `memory`: it
 * is kept until the page closes.
 */
export type Saving =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'saving'; readonly last: number | undefined }
  | { readonly kind: 'saved'; readonly at: number }
  | { readonly kind: 'memory'; readonly problem: StorageProblem };

/** A study that people are asked to take part in here. */
export type Asked = {
  readonly study: Study;
  /** Of a study with a key, whose answers are handed over. */
  readonly version?: string | undefined;
  /** Someone tries the study out: nothing is kept on this device. */
  readonly untraced?: boolean;
};

/** What this tab knows of a study that people take part in on this device. */
export class SurveyState {
  readonly study: Study;
  readonly version: string | undefined;
  readonly untraced: boolean;
  readonly session = signal<Session>({ kind: 'opening' });
  readonly saving = signal<Saving>({ kind: 'nothing' });
  /** Runs of this study on this device, apart from the one on screen. */
  readonly others = signal<readonly Run[]>([]);
  /** Damaged records that stand aside. */
  readonly damaged = signal(0);
  /** Another tab has the same run open, or erased it. */
  readonly otherTab = signal<'changed' | 'erased' | undefined>(undefined);
  /** A run that was erased is on disk all the same. */
  readonly remained = signal(false);
  /** How many people have finished on this device, the one on screen included. */
  readonly finished = computed(
    () => this.all().filter((run) => run.finishedAt !== undefined && this.isOurs(run)).length,
  );
  /** Finished runs of people before, not known to be with the researcher. */
  readonly waiting = computed(() => this.others.value.filter((run) => this.isOurs(run) && isWaiting(run)));
  /** How many people's answers on this device belong to another version of the study. */
  readonly ofOtherVersions = computed(() => this.all().filter((run) => !this.isOurs(run)).length);

  constructor({ study, version, untraced = false }: Asked) {
    this.study = study;
    this.version = version;
    this.untraced = untraced;
  }

  /** The run touched last of those under way: until it is taken off the screen for the next person. */
  protected underWay(runs: readonly Run[]): Run | undefined {
    const open = runs.filter((run) => run.leftAt === undefined && this.isOurs(run));
    return open.sort((a, b) => b.updatedAt - a.updatedAt)[0];
  }

  private isOurs(run: Run): boolean {
    return fits(run, this.study, this.version);
  }

  all(): readonly Run[] {
    const { value } = this.session;
    return value.kind === 'taking-part' ? [...this.others.value, value.run] : this.others.value;
  }

  /** The run on screen if that is the one with this id. */
  onScreen(id: string): Run | undefined {
    const { value } = this.session;
    return value.kind === 'taking-part' && value.run.id === id ? value.run : undefined;
  }

  /** Shows what is stored of the run on screen, without moving the person to where another tab is. */
  adopt(stored: Run): void {
    const local = this.onScreen(stored.id);
    if (!local) return;
    // What was finished here may have been opened again, and the other way round.
    const follow = stored.finishedAt !== undefined || local.finishedAt !== undefined;
    const run = follow ? stored : { ...stored, place: local.place };
    this.session.value = { kind: 'taking-part', run };
  }

  /** Back to the start, with these runs on the device. */
  leave(remaining: readonly Run[]): void {
    batch(() => {
      this.others.value = remaining;
      this.session.value = { kind: 'start' };
      this.otherTab.value = undefined;
      this.remained.value = false;
      if (this.saving.value.kind !== 'memory') this.saving.value = { kind: 'nothing' };
    });
  }
}
