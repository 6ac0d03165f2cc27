import { expect, test } from 'vitest';
import { departures } from './agreement.ts';
import { publishedCases, publishedData, publishedMixed } from './cases.ts';
import { fittedAny } from './fitted.ts';

test.each(publishedCases())(
  '%s agrees with what another program made of the same file',
  async (_, published) => {
    const { analysis } = published;
    const report = await fittedAny(analysis, publishedData(analysis.data.file));
    expect(report.converged).toBe(true);
    expect(departures(published, report)).toEqual([]);
  },
);

/** Of a standard error: what is left of chance in the draws of both, several times over. */
const chance = 0.3;
/** Of a ratio of standard errors, likewise. */
const errorTolerance = 0.3;

test.each(publishedMixed())(
  '%s agrees with what another program simulated, as far as chance in the draws lets it',
  async (_, { analysis, published }) => {
    const report = await fittedAny(analysis, publishedData(analysis.data.file));
    expect(report.converged).toBe(true);
    const off = Math.abs(report.logLikelihood - published.logLikelihood);
    expect(off).toBeLessThan(3 * report.simulationError!);
    expect(report.coefficients.map(({ name }) => name)).toEqual(
      published.coefficients.map(({ name }) => name),
    );
    for (const [p, { estimate, se, seRespondent }] of published.coefficients.entries()) {
      const own = report.coefficients[p]!;
      expect(Math.abs(own.estimate! - estimate)).toBeLessThan(chance * se!);
      expect(Math.abs(own.se! / se! - 1)).toBeLessThan(errorTolerance);
      expect(Math.abs(own.seRespondent! / seRespondent! - 1)).toBeLessThan(errorTolerance);
    }
  },
);
