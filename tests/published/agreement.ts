import type { CoefficientRow } from '../../src/exchange/fit-report.ts';
import type { PublishedCase } from './cases.ts';

/** Two programs at their own stopping rules agree on a log-likelihood to about 1e-10; 1e-6 is what is asked. */
const logLikelihoodTolerance = 1e-6;
/** Of the estimate or of its standard error, whichever is larger. */
const estimateTolerance = 1e-4;
const errorTolerance = 1e-4;

/** Where a fit departs from what was published by more than the tolerances: a line for each number. */
export function departures(
  { published }: PublishedCase,
  fit: { readonly logLikelihood: number; readonly coefficients: readonly CoefficientRow[] },
): string[] {
  const { logLikelihood, coefficients } = published;
  const found = apart(
    'log-likelihood',
    fit.logLikelihood,
    logLikelihood,
    logLikelihoodTolerance * Math.abs(logLikelihood),
  );
  return [
    ...found,
    ...coefficients.flatMap(({ name, estimate, ...errors }) => {
      const own = fit.coefficients.find((coefficient) => coefficient.name === name);
      if (!own) return [`${name}: absent`];
      const room = estimateTolerance * Math.max(Math.abs(estimate), errors.se ?? 0);
      return [
        ...apart(`${name} estimate`, own.estimate, estimate, room),
        ...Object.entries(errors).flatMap(([kind, value]) =>
          apart(
            `${name} ${kind}`,
            own[kind as 'se' | 'seRobust' | 'seRespondent'],
            value,
            errorTolerance * value,
          ),
        ),
      ];
    }),
  ];
}

function apart(what: string, own: number, published: number, room: number): string[] {
  return Math.abs(own - published) <= room ? [] : [`${what}: ${own}, published ${published}`];
}
