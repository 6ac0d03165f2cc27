import { fail, ok, type Result } from '../lib/result.ts';
import type { Dataset } from '../response/dataset.ts';
import { fit as estimate, type Fit } from './fit.ts';
import type { MakeKernel } from './kernel.ts';
import { combined, numbers } from './latent-class/layout.ts';
import type { LatentClassModel } from './latent-class/model.ts';
import { mixtureObjective } from './latent-class/objective.ts';
import { prepared } from './latent-class/prepare.ts';
import { withoutMeans, withoutSpread } from './mixed/diagnosis.ts';
import type { MixedModel } from './mixed/model.ts';
import type { MakePanelKernel } from './mixed/panel.ts';
import { kernelParameters } from './mixed/parameters.ts';
import type { Placing } from './mixed/placing.ts';
import { prepare } from './mixed/prepare.ts';
import { makeShard } from './mixed/shard.ts';
import { type Model, maximumLikelihood, noResampling } from './model.ts';
import type { FitProblem } from './problem.ts';

/** What a fit is expected to take, in milliseconds of one worker. */
export type ExpectedWork = {
  /** What workers do between them. */
  readonly shared: number;
  /** What one does alone. */
  readonly alone: number;
};

/** What it is measured with. */
export type Measuring = {
  readonly makeKernel: MakeKernel;
  readonly makePanel: MakePanelKernel;
  /** Milliseconds since whenever. */
  readonly now: () => number;
};

/*
 * Evaluations that fits came to, each as many as the points it had over those of the first stage: the reference study at
 * 50 and at 150 people, and the 361 of electricity (Huber and Train 2001). By parameter, and more of them where there are
 * few people to a parameter. A lognormal takes up to six times as many, where single people need ever more points.
 */
type Climb = { readonly each: number; readonly scarce: number; readonly placings: number };
const adaptive: Climb = { each: 9, scarce: 0, placings: 5 };
const adaptiveCorrelated: Climb = { each: 7, scarce: 40, placings: 5 };
const placedOnce: Climb = { each: 3, scarce: 0, placings: 3 };
const perStart = { each: 14, scarce: 190 };
const perBootstrap = 12;

/** Points of a person in the first stage of adaptive draws, of which the others are multiples. */
const firstPoints = 64;

/**
 * Makes a first evaluation of a model and tells from it how long a fit will take: mostly within a factor of one and
 * a half.
 *
 * @returns or why there can be no fit, as far as that is known beforehand
 */
export function expectedWork(
  data: Dataset,
  model: Model | MixedModel | LatentClassModel,
  measuring: Measuring,
): Result<ExpectedWork, readonly FitProblem[]> {
  if (model.family === 'latent-class') return ofClasses(data, model, measuring);
  const began = measuring.now();
  const fixed = estimate(data, maximumLikelihood, noResampling, measuring.makeKernel, () => undefined);
  if (!fixed.ok) return fixed;
  const alone = measuring.now() - began;
  return model.family === 'fixed'
    ? ok({ shared: 0, alone })
    : ofMixed(data, model, fixed.value, alone, measuring);
}

function ofMixed(
  data: Dataset,
  model: MixedModel,
  fixed: Fit,
  alone: number,
  { makePanel, now }: Measuring,
): Result<ExpectedWork, readonly FitProblem[]> {
  const unfit = withoutMeans(fixed);
  if (unfit.length > 0) return fail(unfit);
  const { spec, persons, start: startOf, personWeight } = prepare(data, model, fixed);
  const hopeless = withoutSpread(spec, personWeight.length);
  if (hopeless) return fail([hopeless]);
  const start = startOf();
  const theta = kernelParameters(spec, start);
  const shard = makeShard({ rows: persons.rows(), shapes: persons.shapes, firstPerson: 0 }, makePanel);
  const began = now();
  shard.place(firstPlacing(model, theta, personWeight.length));
  const placing = now() - began;
  const evaluation = least(now, () => shard.evaluate(theta));
  const climb = climbOf(model);
  const P = start.length;
  const evaluations =
    P *
    evaluationsOf(
      climb,
      P,
      personWeight.reduce((sum, weight) => sum + weight, 0),
    );
  return ok({ shared: evaluations * evaluation + climb.placings * placing, alone });
}

function evaluationsOf({ each, scarce }: Pick<Climb, 'each' | 'scarce'>, parameters: number, people: number) {
  return each + (scarce * parameters) / people;
}

function climbOf({ draws, correlated }: MixedModel): Climb {
  if (draws.kind !== 'adaptive') return placedOnce;
  return correlated ? adaptiveCorrelated : adaptive;
}

function firstPlacing({ draws }: MixedModel, theta: Float64Array, people: number): Placing {
  if (draws.kind === 'quadrature') return { kind: 'quadrature', theta, nodes: draws.nodes };
  const { seed } = draws;
  return draws.kind === 'adaptive'
    ? { kind: 'modes', theta, seed, count: new Int32Array(people).fill(firstPoints) }
    : { kind: 'population', sequence: draws.kind, seed, count: draws.count };
}

function ofClasses(
  data: Dataset,
  model: LatentClassModel,
  { makeKernel, now }: Measuring,
): Result<ExpectedWork, readonly FitProblem[]> {
  const task = prepared(data, model, makeKernel);
  if (!task.ok) return task;
  const { mixture, pooled } = task.value;
  const { layout, times } = mixture;
  const classes = numbers(model.classes);
  const at = combined(
    layout,
    classes.map(() => pooled),
    classes.map(() => new Float64Array(1 + layout.slopes)),
  );
  const D = at.length;
  const objective = mixtureObjective(mixture);
  const evaluation = least(now, () => objective(at, new Float64Array(D), new Float64Array(D * D)));
  const people = times.reduce((sum, value) => sum + value, 0);
  return ok({
    shared: model.starts * evaluationsOf(perStart, D, people) * evaluation,
    alone: model.bootstrap * perBootstrap * evaluation,
  });
}

/**
 * So long and so often it is measured, but no longer than at most: code that was called a few times is not yet
 * compiled.
 */
const measured = { ms: 100, calls: 40, mostMs: 500 };
/** Of calls that are timed together: clocks of browsers are coarse. */
const togetherMs = 2;

/** The fewest milliseconds that a call takes. */
function least(now: () => number, call: () => void): number {
  call();
  let fewest = Number.POSITIVE_INFINITY;
  let together = 1;
  let calls = 0;
  const began = now();
  for (let passed = 0; fewest === Number.POSITIVE_INFINITY || wantsMore(passed, calls); ) {
    for (let i = 0; i < together; i++) call();
    calls += together;
    const before = passed;
    passed = now() - began;
    if (passed - before >= togetherMs) fewest = Math.min(fewest, (passed - before) / together);
    else together *= 2;
  }
  return fewest;
}

function wantsMore(passed: number, calls: number): boolean {
  return passed < measured.mostMs && (passed < measured.ms || calls < measured.calls);
}
