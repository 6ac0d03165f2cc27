import { expect, test } from 'vitest';
import { departures } from './agreement.ts';
import { publishedCases, publishedData } from './cases.ts';
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
