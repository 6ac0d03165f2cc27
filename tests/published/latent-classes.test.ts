import ln from '@stdlib/math-base-special-ln';
import { expect, test } from 'vitest';
import { bestOf, latentClass } from '../../src/estimation/latent-class/latent-class.ts';
import { combined } from '../../src/estimation/latent-class/layout.ts';
import { classRidge, type LatentClassModel } from '../../src/estimation/latent-class/model.ts';
import { type Prepared, prepared } from '../../src/estimation/latent-class/prepare.ts';
import { makeKernel } from '../estimation/fitting.ts';
import { type PublishedClasses, publishedClasses } from './latent-classes.ts';
import { datasetOf } from './read.ts';

/** Of its standard error: the other program stopped that far from a gradient of zero. */
const estimateTolerance = 1e-2;
const errorTolerance = 1e-3;

function model(classes: number): LatentClassModel {
  return {
    family: 'latent-class',
    classes,
    starts: 1,
    seed: 1,
    minimum: 10,
    bootstrap: 0,
    ridge: classRidge,
  };
}

/** The published estimates as parameters of the mixture, by standardised columns. */
function publishedPoint({ mixture, examination }: Prepared, { classes }: PublishedClasses): Float64Array {
  const { scale } = examination.standard;
  return combined(
    mixture.layout,
    classes.map(({ coefficients }) =>
      Float64Array.from(coefficients, ({ estimate }, k) => estimate * scale[k]!),
    ),
    classes.map(({ share }) => Float64Array.of(ln(share))),
  );
}

test.each(publishedClasses())(
  'the maximum that another program found of %s is one, with its errors',
  (_, published) => {
    const data = datasetOf(published.data);
    const task = prepared(data, model(published.classes.length), makeKernel);
    if (!task.ok) throw new Error(JSON.stringify(task.problem));
    const at = publishedPoint(task.value, published);
    const start = { index: 0, at, value: 0, smallest: Number.POSITIVE_INFINITY, evaluations: 0, path: [] };
    const outcome = bestOf(task.value, [start], makeKernel, () => undefined);
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
    const fit = outcome.value;
    expect(fit.converged).toBe(true);
    expect(fit.logLikelihood).toBeCloseTo(published.logLikelihood, 4);
    const P = fit.names.length;
    published.classes.forEach(({ share, coefficients }, q) => {
      expect(fit.classes[q]!.share).toBeCloseTo(share, 3);
      coefficients.forEach(({ name, estimate, se, seRespondent }, k) => {
        const own = fit.classes[q]!.coefficients[k]!;
        const error = (V: Float64Array) => Math.sqrt(V[own.parameter * P + own.parameter]!);
        expect(own.name).toBe(name);
        expect(Math.abs(fit.estimate[own.parameter]! - estimate) / se).toBeLessThan(estimateTolerance);
        expect(error(fit.covariance.classic) / se).toBeCloseTo(1, -Math.log10(2 * errorTolerance));
        expect(error(fit.covariance.respondent) / seRespondent).toBeCloseTo(
          1,
          -Math.log10(2 * errorTolerance),
        );
      });
    });
  },
);

test('of two maxima near each other the better one is reached, where all starts end in the other', () => {
  const { data } = new Map(publishedClasses()).get('swissroute_lc2')!;
  const settings = { ...model(2), starts: 2, seed: 6 };
  const outcome = latentClass(datasetOf(data), settings, makeKernel, () => undefined);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
  // README.md says whence the best known maximum is.
  expect(outcome.value.logLikelihood).toBeCloseTo(-1551.517, 2);
});
