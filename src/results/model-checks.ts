import type { Fit } from '../estimation/fit.ts';
import { freeScenarios, haveOwnValues, lackOfFit } from '../estimation/lack-of-fit.ts';
import { maximumLikelihood, noResampling, type Resampling } from '../estimation/model.ts';
import { type PeopleTest, peopleNeeded, peopleTest } from '../estimation/people-test.ts';
import { mayBeLeftOut, type ScenarioSpan, scenarioSpan } from '../estimation/scenario-span.ts';
import { rowsOf } from '../lib/rows.ts';
import type { Dataset, RatingData } from '../response/dataset.ts';
import { datasetOf } from '../response/dataset-of.ts';
import type { Response } from '../response/response.ts';
import { bentCodings, isLine } from '../study/bent-coding.ts';
import type { Study } from '../study/study.ts';
import type { FitOutcome } from './leaders.ts';
import { earlyUnder, type FitTask } from './plan.ts';

/** What shows whether the model holds. */
export type ModelChecks =
  /** Of a penalised estimate nothing is tested. */
  { readonly kind: 'early' } | MadeChecks;

export type MadeChecks = {
  readonly kind: 'made';
  /** Undefined for choices: profiles that all differ leave no scenario a value of its own. */
  readonly scenarios: ScenarioChecks | undefined;
  readonly lines: readonly LineCheck[];
};

/** `left`: scenarios that differ, less one, less the weights that they tell apart. */
export type ScenarioChecks = { readonly left: number } & (
  | { readonly kind: 'too-few-left' }
  | {
      readonly kind: 'made';
      /** Who judged anything: whom the fits are of. */
      readonly people: number;
      /** Whether the criteria add up; undefined where people or answers are too few to tell. */
      readonly additive: PeopleTest | undefined;
      readonly leftOut: LeftOutFits | undefined;
    }
);

/** The fit on all scenarios, and those without each of them, in order of appearance. */
export type LeftOutFits = {
  readonly fit: Fit;
  /** [scenarios][P] the estimates; NaN where the others cannot tell. */
  readonly without: readonly Float64Array[];
};

/** Whether an amount's levels lie on its line; undefined where scenarios or answers do not tell. */
export type LineCheck = { readonly criterion: string; readonly test: PeopleTest | undefined };

type Outcomes = (task: FitTask) => FitOutcome;

/** Fits to be made, and what is read from them. */
type Planned<T> = { readonly tasks: readonly FitTask[]; readonly read: (outcome: Outcomes) => T };

export function checksPlan(study: Study, people: readonly Response[]): Planned<ModelChecks> {
  if (people.length < earlyUnder) return { tasks: [], read: () => ({ kind: 'early' }) };
  const scenarios = scenariosPlan(datasetOf(study, people));
  const lines = linesPlan(study, people);
  return {
    tasks: [...scenarios.tasks, ...lines.tasks],
    read: (outcome) => ({ kind: 'made', scenarios: scenarios.read(outcome), lines: lines.read(outcome) }),
  };
}

function scenariosPlan(data: Dataset): Planned<ScenarioChecks | undefined> {
  if (data.kind === 'choices') return { tasks: [], read: () => undefined };
  const span = scenarioSpan(data);
  const left = span.left.length;
  const free = freeScenarios(data, span);
  if (!free) return { tasks: [], read: () => ({ left, kind: 'too-few-left' }) };
  const may = mayBeLeftOut(span);
  const people = data.people?.length ?? data.answer.length;
  const enough = people >= peopleNeeded(left);
  const freely = enough && haveOwnValues(data, span) ? task(free, { influence: true }) : undefined;
  const leftOut = task(scenariosAsClusters(data, span), { jackknife: true });
  return {
    tasks: freely ? [freely, leftOut] : [leftOut],
    read: (outcome) => {
      const fit = freely && fitOf(outcome(freely));
      const whole = fitOf(outcome(leftOut));
      return {
        left,
        kind: 'made',
        people,
        additive: fit && lackOfFit(fit, left, data.names.length),
        leftOut: whole && { fit: whole, without: whereTold(whole, may) },
      };
    },
  };
}

/** The answers to one scenario held together, in place of those of one person: a fit leaves clusters out in turn. */
function scenariosAsClusters(data: RatingData, { scenarioOf, modelled }: ScenarioSpan): RatingData {
  return { ...data, respondent: scenarioOf, people: Array.from(modelled[0]!, (_, s) => String(s)) };
}

/** The estimates without each scenario, but for those that lack a weight which only that scenario tells. */
function whereTold({ jackknife, names }: Fit, may: readonly boolean[]): Float64Array[] {
  return rowsOf(jackknife, names.length).map((estimate, s) =>
    may[s] ? estimate : estimate.map(() => Number.NaN),
  );
}

function linesPlan(study: Study, people: readonly Response[]): Planned<LineCheck[]> {
  if (!study.criteria.some(isLine)) return { tasks: [], read: () => [] };
  const codings = bentCodings(study.criteria);
  const bent = task(datasetOf(study, people, codings), { influence: true });
  return {
    tasks: [bent],
    read: (outcome) => {
      const fit = fitOf(outcome(bent));
      return codings.flatMap(({ criterion, first, names }, c) => {
        if (!isLine(study.criteria[c]!)) return [];
        const bends = names.slice(1).map((_, b) => first + 1 + b);
        return [{ criterion, test: fit && peopleTest(fit, bends) }];
      });
    },
  };
}

function task(data: Dataset, resampling: Partial<Resampling>): FitTask {
  return { data, model: maximumLikelihood, resampling: { ...noResampling, ...resampling } };
}

function fitOf(outcome: FitOutcome): Fit | undefined {
  return outcome.ok ? outcome.value : undefined;
}
