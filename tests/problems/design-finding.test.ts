import { expect, test } from 'vitest';
import { diagnose } from '../../src/design/diagnosis.ts';
import { language } from '../../src/i18n/language.ts';
import { designFinding } from '../../src/problems/design-finding.ts';
import { designFindings } from '../../src/problems/design-findings.ts';
import { criterion, rated, study } from '../support/study.ts';

const two = [0, 1];
const all = two.flatMap((a) => two.flatMap((b) => two.map((c) => [a, b, c])));

/**
 * Three weights, one for the average and five to spare ask for 9 scenarios where there are 8; a third level for 10 of
 * 12, and a fourth beside it for 11 of 24. Of 8 scenarios these leave 4, 3 and 2, of which a test takes 3.
 */
test.each([
  [[2, 2, 2], 'met 4 over ziet alleen grote afwijkingen. Meer verschillende situaties'],
  [[2, 2, 3], 'met 3 over ziet alleen grote afwijkingen. Met 10 situaties'],
  [[2, 3, 3], 'kunnen niet laten zien of de criteria bij elkaar op te tellen zijn. Met 11 situaties kan dat'],
])(
  'of criteria with %j levels it is said what too few can show, and whether more would mend that',
  (levels, said) => {
    language.value = 'nl';
    const criteria = levels.map((count, c) => criterion(`c${c}`, count));
    const made = study({ criteria, design: rated(all) });
    const finding = diagnose(made).findings.find(({ kind }) => kind === 'nearly-saturated');
    expect(designFinding(made, finding!)).toContain(said);
  },
);

test('designFindings says in one sentence each what is uneven in all and in blocks, and where that need not be a mistake', () => {
  language.value = 'nl';
  const criteria = ['a', 'b', 'c'].map((id) => criterion(id, 2));
  const sentences = designFindings(
    study({
      criteria,
      prohibited: [
        [
          { criterion: 'a', level: '0' },
          { criterion: 'b', level: '0' },
        ],
      ],
    }),
    [
      { kind: 'unbalanced', criterion: 'a', fewest: 4, most: 8 },
      { kind: 'unbalanced', criterion: 'c', fewest: 5, most: 7 },
      { kind: 'unbalanced-block', block: 0, criterion: 'a', fewest: 2, most: 4 },
      { kind: 'unbalanced-block', block: 1, criterion: 'a', fewest: 1, most: 5 },
      { kind: 'unbalanced-block', block: 1, criterion: 'c', fewest: 2, most: 4 },
      { kind: 'not-estimable' },
    ],
  );
  expect(sentences).toHaveLength(4);
  const [, inAll, inBlocks, unevenAndBound] = sentences;
  expect(inAll).toContain('“a” (4 tot 8 keer) en “c” (5 tot 7 keer)');
  expect(inBlocks).toContain('“a” (blokken 1 en 2) en “c” (blok 2). Het grootste verschil is 4 keer.');
  expect(unevenAndBound).toContain('Bij “a” hoeft dat geen fout te zijn');
});

test('designFindings says once of which criteria levels are missing, and which sets cannot be told apart', () => {
  language.value = 'nl';
  const criteria = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((id) => criterion(id, 3));
  const sets = [['a'], ['c', 'd'], ['b'], ['e', 'f'], ['d', 'g']];
  const findings = sets.map((set) => ({ kind: 'aliased' as const, criteria: set }));
  const sentences = designFindings(study({ criteria }), [{ kind: 'not-estimable' }, ...findings]);
  expect(sentences.slice(1).map((sentence) => sentence.match(/“.*”/)?.[0])).toEqual([
    '“a” en “b”',
    '“e” en “f”',
    '“c”, “d” en “g”',
  ]);
});
