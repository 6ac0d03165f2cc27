import { expect, test } from 'vitest';
import { whose } from '../../../src/pages/case/judges.ts';
import { panel } from '../../advice/builders.ts';
import { exampleStudy, people } from '../../results/example.ts';

test('whose tells the days of those who judged, not of who skipped everything before and after them', () => {
  const study = exampleStudy();
  const [before, ...judged] = [
    ...people(1, [null, null], { role: 'y' }),
    ...people(2, [0, 4]),
    ...people(1, [null, null], { role: 'z' }),
  ];
  const finishedAt = [1, 2, 3, 4].map((day) => new Date(2026, 4, day, 12).getTime());
  const told = whose({
    open: { study, responses: [before!, ...judged], finishedAt, seed: undefined },
    people: judged.slice(0, 2),
    panel: panel(study, { weights: [0, 0, 0, 0], thresholds: [-2, -1, 1, 2] }),
    simulated: false,
  });
  expect(told).toContain('van 2 mei 2026 tot en met 3 mei 2026.');
});
