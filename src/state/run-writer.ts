import { eraseRuns, updateRun } from '../storage/answers.ts';
import type { StorageProblem } from '../storage/database.ts';
import type { Study } from '../study/study.ts';
import type { Place, Run } from '../survey/run.ts';
import { type SurveyEvent, step } from '../survey/survey.ts';

/** An event that is on screen but not yet on disk, with the place it happened at. */
export type Deed = { readonly event: SurveyEvent; readonly from: Place; readonly at: number };

type Unsaved = { readonly run: Run; readonly deeds: readonly Deed[] };

/** What a writer reports. */
export type Reports = {
  /** Everything of the run is on disk. */
  readonly saved: (run: Run) => void;
  /** Why nothing is kept just now. */
  readonly failed: (problem: StorageProblem) => void;
  /** The run was erased while it was being written, and what was written could not be erased again. */
  readonly remained: (run: Run) => void;
};

/**
 * Writes runs to this device one transaction after another. What could not be written stays here and is
 * tried again with the next deed.
 */
export class RunWriter {
  private readonly study: Study;
  private readonly reports: Reports;
  private readonly unsaved = new Map<string, Unsaved>();
  /** Erased: whatever is still done to them on screen is not written. */
  private readonly gone = new Set<string>();
  private writing = false;

  constructor(study: Study, reports: Reports) {
    this.study = study;
    this.reports = reports;
  }

  /** @param run - the run as it is on screen, after the deed */
  add(run: Run, deed: Deed): void {
    if (this.gone.has(run.id)) return;
    const deeds = this.unsaved.get(run.id)?.deeds ?? [];
    this.unsaved.set(run.id, { run, deeds: [...deeds, deed] });
    if (!this.writing) void this.write();
  }

  /**
   * Forgets what is unsaved of runs that are erased, now and from now on; a write under way is undone.
   *
   * @returns takes that back, where they could not be erased
   */
  drop(ids: readonly string[]): () => void {
    const dropped = ids.flatMap((id) => this.unsaved.get(id) ?? []);
    for (const id of ids) {
      this.unsaved.delete(id);
      this.gone.add(id);
    }
    return () => {
      for (const id of ids) this.gone.delete(id);
      for (const each of dropped) this.unsaved.set(each.run.id, each);
      if (!this.writing) void this.write();
    };
  }

  hasUnsaved(id: string): boolean {
    return this.unsaved.has(id);
  }

  private async write(): Promise<void> {
    this.writing = true;
    try {
      for (const next of this.queue()) {
        const { run, deeds } = next;
        // Redone on what is stored now: another tab may have written there, and the last answer counts.
        const written = await updateRun(run.id, (stored) =>
          stored ? deeds.reduce((into, deed) => this.redo(into, deed), stored) : run,
        );
        if (!written.ok) {
          this.reports.failed(written.problem);
          return;
        }
        await this.done(written.value, deeds.length);
      }
    } finally {
      // In the same turn in which nothing was left, so that no deed comes between.
      this.writing = false;
    }
  }

  /** The unsaved runs as they are each time one is asked for. */
  private *queue(): Generator<Unsaved> {
    for (;;) {
      const [first] = this.unsaved.values();
      if (!first) return;
      yield first;
    }
  }

  private async done(written: Run, count: number): Promise<void> {
    const left = this.unsaved.get(written.id);
    if (!left) {
      // Erased while it was being written.
      const erased = await eraseRuns([written.id]);
      if (!erased.ok) this.reports.remained(written);
    } else if (left.deeds.length > count) {
      this.unsaved.set(written.id, { run: left.run, deeds: left.deeds.slice(count) });
    } else {
      this.unsaved.delete(written.id);
      this.reports.saved(written);
    }
  }

  /** The event happens at this tab's own place, but a stored run that is finished stays where it is. */
  private redo(stored: Run, { event, from, at }: Deed): Run {
    const finished = stored.finishedAt !== undefined || from.kind === 'done';
    return step(this.study, finished ? stored : { ...stored, place: from }, event, at);
  }
}
