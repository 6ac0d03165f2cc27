import { expect, test } from 'vitest';
import { diagnose } from '../../src/design/diagnosis.ts';
import { language } from '../../src/i18n/language.ts';
import { designFinding } from '../../src/problems/design-finding.ts';
import { criterion, rated, study } from '../support/study.ts';

const two = [0, 1];
const all = two.flatMap((a) => two.flatMap((b) => two.map((c) => [a, b, c])));

/** Three weights, one for the average and five to spare ask for 9 scenarios where there are 8; a third level for 10 of 12. */
test.each([
  [[2, 2, 2], 'Meer verschillende situaties'],
  [[2, 2, 3], 'Met 10 situaties kan dat'],
])('of criteria with %j levels it is said whether more scenarios would mend too few', (levels, said) => {
  language.value = 'nl';
  const criteria = levels.map((count, c) => criterion(`c${c}`, count));
  const made = study({ criteria, design: rated(all) });
  const finding = diagnose(made).findings.find(({ kind }) => kind === 'nearly-saturated');
  expect(designFinding(made, finding!)).toContain(said);
});
