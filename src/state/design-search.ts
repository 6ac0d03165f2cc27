import { signal } from '@preact/signals';
import type { DesignProgress } from '../compute/design-rounds.ts';
import type { DesignProblem, DesignRequest } from '../design/request.ts';
import { isSearchedAlike } from '../design/same-search.ts';
import type { Found } from '../design/search.ts';
import type { Result } from '../lib/result.ts';
import type { Design, Scenario, Study } from '../study/study.ts';
import { changeStudySince } from './making.ts';

/** How a search for scenarios of the study on screen goes, how far it is, and what else there is to tell of the found. */
type Run<Far, Told> =
  | { readonly kind: 'idle' }
  | ({ readonly kind: 'running' } & Far)
  /** `early`: stopped before the search was over, with the best that there was. True of these scenarios only. */
  | ({ readonly kind: 'found'; readonly scenarios: readonly Scenario[]; readonly early: boolean } & Told)
  /** Stopped before there were any. */
  | { readonly kind: 'stopped' }
  /** What they depend on changed meanwhile. */
  | { readonly kind: 'outdated' }
  | { readonly kind: 'failed'; readonly problem: DesignProblem }
  /** A worker could not start or broke down. */
  | { readonly kind: 'broken'; readonly error: unknown };

type Outcome = Result<Found, DesignProblem>;

type Searched<Far, Told> = {
  readonly study: Study;
  /** How far it is before anything is found. */
  readonly begun: Far;
  /** Searches in workers, as often as need be. */
  readonly search: (
    design: (request: DesignRequest, far: (progress: DesignProgress) => Far) => Promise<Outcome>,
  ) => Promise<Outcome>;
  /** A study's design with the scenarios found; undefined where they do not fit in it. */
  readonly laid: (study: Study, scenarios: Scenario[]) => Design | undefined;
  readonly told: (scenarios: Scenario[]) => Told;
};

/** A search that goes on while other steps are looked at, and that can be stopped with the best so far. */
export class DesignSearch<Far extends object, Told extends object> {
  readonly run = signal<Run<Far, Told>>({ kind: 'idle' });
  #controller = new AbortController();
  /** Puts the best so far in the study; undefined while there is none. */
  #keepBest: (() => void) | undefined;

  /** Searches, and puts what is found in the study as it is by then, if it would still be searched alike. */
  async begin(searched: Searched<Far, Told>): Promise<void> {
    this.forget();
    const { run } = this;
    const { signal: stopped } = this.#controller;
    run.value = { kind: 'running', ...searched.begun };
    try {
      const { browserPool } = await import('../compute/browser.ts');
      const found = await searched.search((request, far) =>
        browserPool().design(request, stopped, (progress) => {
          if (stopped.aborted) return;
          run.value = { kind: 'running', ...far(progress) };
          this.#keepBest = () => this.#keep(searched, progress.best, true);
        }),
      );
      if (stopped.aborted) return;
      if (found.ok) this.#keep(searched, found.value, false);
      else run.value = { kind: 'failed', problem: found.problem };
    } catch (error) {
      if (!stopped.aborted) run.value = { kind: 'broken', error };
    }
  }

  /** Ends a search that is running, with the best so far; without any, nothing changes. */
  readonly stop = (): void => {
    this.#controller.abort();
    if (this.#keepBest) this.#keepBest();
    else this.run.value = { kind: 'stopped' };
    this.#keepBest = undefined;
  };

  /**
   * Forgets how the last search ended, now that it was seen. One that is running goes on, and what was found is told as
   * long as it is there.
   */
  readonly leave = (): void => {
    const { kind } = this.run.value;
    if (kind !== 'running' && kind !== 'found') this.forget();
  };

  /** Ends a search that is running without any outcome, and forgets how the last one ended. */
  readonly forget = (): void => {
    this.#controller.abort();
    this.#controller = new AbortController();
    this.#keepBest = undefined;
    this.run.value = { kind: 'idle' };
  };

  #keep({ study, laid, told }: Searched<Far, Told>, { scenarios }: Found, early: boolean): void {
    const isPut = changeStudySince(
      study,
      laidOver(study, (now) => laid(now, scenarios)),
    );
    this.run.value = isPut ? { kind: 'found', scenarios, early, ...told(scenarios) } : { kind: 'outdated' };
  }
}

/** Puts another design in studies that are searched like one; the same in the place of the same. */
function laidOver(searched: Study, laid: (study: Study) => Design | undefined) {
  const known = new Map<Design, Design | undefined>();
  return (now: Study): Study => {
    if (now.id !== searched.id || !isSearchedAlike(searched, now)) return now;
    const design = known.has(now.design) ? known.get(now.design) : laid(now);
    known.set(now.design, design);
    return design ? { ...now, design } : now;
  };
}
