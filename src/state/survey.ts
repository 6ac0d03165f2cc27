import { batch } from '@preact/signals';
import { unreachable } from '../lib/unreachable.ts';
import { loadRuns } from '../storage/answers.ts';
import { tellTabs } from '../storage/tabs.ts';
import { newRun, type Run } from '../survey/run.ts';
import { type SurveyEvent, step } from '../survey/survey.ts';
import { awaited, choosingAnswers } from '../survey/tailored.ts';
import { followTabs } from './other-tabs.ts';
import { newPerson } from './person.ts';
import { RunWriter } from './run-writer.ts';
import { Stopwatch } from './stopwatch.ts';
import { type Asked, type Saving, SurveyState } from './survey-state.ts';
import type { chosenScenario } from './tailoring.ts';

/** A study that people take part in on this device. Pages read the signals and call the actions. */
export class Survey extends SurveyState {
  readonly writer: RunWriter;
  private readonly stopwatch = new Stopwatch();
  /** Whether anything was read from or written to this device: if not, memory is all there is. */
  onDisk = false;
  private asked = false;
  private choose: typeof chosenScenario | undefined;

  constructor(asked: Asked) {
    super(asked);
    this.writer = new RunWriter(asked.study, {
      saved: (run) => this.saved(run),
      failed: (problem) => {
        this.saving.value = { kind: 'memory', problem };
      },
      remained: (run) => this.notErased(run),
    });
  }

  /** Reads what is on this device: the run that was under way goes on where it was. Once a page. */
  async open(): Promise<void> {
    if (this.untraced) {
      this.session.value = { kind: 'start' };
      return;
    }
    followTabs(this, this.writer);
    const loaded = await loadRuns(this.study.id);
    if (!loaded.ok) {
      batch(() => {
        this.saving.value = { kind: 'memory', problem: loaded.problem };
        this.session.value = { kind: 'start' };
      });
      return;
    }
    this.onDisk = true;
    const { items, setAside } = loaded.value;
    const run = this.underWay(items);
    batch(() => {
      this.damaged.value = setAside;
      this.others.value = items.filter((item) => item !== run);
      this.session.value = run ? { kind: 'taking-part', run } : { kind: 'start' };
      if (run) this.saving.value = { kind: 'saved', at: run.updatedAt };
    });
    if (run) {
      this.time(run);
      tellTabs({ kind: 'changed', id: run.id });
    }
  }

  /** A new person agrees to take part. `consent` is the text agreed to, where the study has one. */
  begin(consent?: string): void {
    this.otherTab.value = undefined;
    this.remained.value = false;
    const { version } = this;
    const run = newRun(this.study, { ...newPerson(), version, consent, at: Date.now() });
    this.session.value = { kind: 'taking-part', run };
    this.act({ kind: 'next' });
  }

  /** Loads what is needed while answering besides the screens, if anything. */
  async prepare(): Promise<void> {
    if (!this.study.design.tailored) return;
    const { chosenScenario } = await import('./tailoring.ts');
    this.choose = chosenScenario;
  }

  /**
   * The person on screen goes on; a scenario that is theirs alone is chosen before it is shown.
   *
   * @returns whether they could: not while something here has no answer
   */
  next(): boolean {
    const { value } = this.session;
    if (value.kind !== 'taking-part') return false;
    const index = awaited(this.study, value.run);
    if (index !== undefined && this.choose) {
      const scenario = this.choose(this.study, value.run, index);
      this.act({ kind: 'tailored', index, scenario, by: choosingAnswers(this.study, value.run, index) });
    }
    this.act({ kind: 'next' });
    const now = this.session.value;
    return now.kind === 'taking-part' && now.run.place !== value.run.place;
  }

  /** What the person on screen does: shown at once, then saved. */
  act(deed: SurveyEvent): void {
    const { value } = this.session;
    if (value.kind !== 'taking-part') return;
    const at = Date.now();
    const event = deed.kind === 'answer' ? { ...deed, seconds: this.stopwatch.take() } : deed;
    const run = step(this.study, value.run, event, at);
    if (run === value.run) return;
    if (run.place !== value.run.place) this.time(run);
    batch(() => {
      this.session.value = { kind: 'taking-part', run };
      if (!this.untraced) this.saving.value = underSaving(this.saving.value);
    });
    if (!this.untraced) this.writer.add(run, { event, from: value.run.place, at });
  }

  /** Whether no run of this study is under way, in this tab or another. */
  nobodyTakesPart(): boolean {
    return this.session.value.kind === 'start' && !this.underWay(this.others.value);
  }

  /** Takes a finished run off the screen, for the next person. */
  nextPerson(): void {
    const { value } = this.session;
    if (value.kind !== 'taking-part' || value.run.finishedAt === undefined) return;
    this.act({ kind: 'leave' });
    this.leave(this.all());
  }

  /** Counts the time that the scenario now on screen is looked at. */
  private time({ place }: Run): void {
    if (place.kind === 'scenario') this.stopwatch.restart();
    else this.stopwatch.stop();
  }

  private saved(run: Run): void {
    this.onDisk = true;
    tellTabs({ kind: 'changed', id: run.id });
    if (run.answers.some((answer) => answer !== null)) void this.keepForGood();
    if (!this.onScreen(run.id)) return;
    batch(() => {
      this.saving.value = { kind: 'saved', at: Date.now() };
      this.adopt(run);
    });
  }

  /** The run counts again, so that there is something to erase once more. */
  private notErased(run: Run): void {
    batch(() => {
      this.others.value = [...this.others.value, run];
      this.remained.value = true;
    });
  }

  /** Asks the browser, at the first saved answer, not to clear this when it runs out of room. */
  private async keepForGood(): Promise<void> {
    if (this.asked) return;
    this.asked = true;
    // Missing on plain http; some browsers throw where storage is restricted.
    await navigator.storage?.persist?.().catch(() => false);
  }
}

function underSaving(saving: Saving): Saving {
  switch (saving.kind) {
    case 'nothing':
      return { kind: 'saving', last: undefined };
    case 'saved':
      return { kind: 'saving', last: saving.at };
    case 'saving':
    case 'memory':
      return saving;
    default:
      return unreachable(saving);
  }
}
