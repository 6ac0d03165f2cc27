import { fail, ok, type Result } from '../lib/result.ts';
import type { Dataset } from '../response/dataset.ts';
import { fit as estimate, type Fit } from './fit.ts';
import type { MakeKernel } from './kernel.ts';
import { combined, numbers } from './latent-class/layout.ts';
import type { LatentClassModel } from './latent-class/model.ts';
import { mixtureObjective } from './latent-class/objective.ts';
import { prepared } from './latent-class/prepare.ts';
import { withoutSpread } from './mixed/diagnosis.ts';
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
 * Evaluations that fits came to, rounded, at 50 and at 150 people of the reference study: the half or the double
 * is met as well. By the number of parameters P, or of classes Q.
 */
const adaptive = { evaluationsPerParameter: 25, placings: 9 };
const adaptiveCorrelated = { evaluationsPerParameter: 75, placings: 9 };
const placedOnce = { evaluationsPerParameter: 4, placings: 3 };
const perStartAndClass = 50;
const perBootstrap = 12;

/** Points of a person in the first stage of adaptive draws, of which the others are multiples. */
const firstPoints = 64;

/**
 * Makes a first evaluation of a model and tells from it how long a fit will take: twice as long or half as long
 * is well possible.
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
  const unfit = fixed.problems.filter(({ kind }) => kind === 'separated');
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
  const evaluation = average(now, () => shard.evaluate(theta));
  const { evaluationsPerParameter, placings } = climbOf(model);
  const shared = evaluationsPerParameter * start.length * evaluation + placings * placing;
  return ok({ shared, alone });
}

function climbOf({ draws, correlated }: MixedModel) {
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
  const { layout } = mixture;
  const classes = numbers(model.classes);
  const at = combined(
    layout,
    classes.map(() => pooled),
    classes.map(() => new Float64Array(1 + layout.slopes)),
  );
  const D = at.length;
  const objective = mixtureObjective(mixture);
  const evaluation = average(now, () => objective(at, new Float64Array(D), new Float64Array(D * D)));
  return ok({
    shared: model.starts * perStartAndClass * (model.classes - 1) * evaluation,
    alone: model.bootstrap * perBootstrap * evaluation,
  });
}

/** So long it is measured: on a machine with other work to do, a moment is no measure. */
const measuredMs = 100;

/** Milliseconds that a call takes on average, after a first one, which is slower: its code is not yet compiled. */
function average(now: () => number, call: () => void): number {
  call();
  const began = now();
  for (let calls = 1; ; calls++) {
    call();
    const passed = now() - began;
    if (passed >= measuredMs) return passed / calls;
  }
}
