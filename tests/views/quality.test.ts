import { expect, test } from 'vitest';
import { qualityWords } from '../../src/views/quality.ts';

const hits = { model: 0.37, guess: 0.24 };

test('qualityWords sets the model beside both guesses', () => {
  const words = qualityWords({ ...hits, perScenario: 0.38 }, 50);
  for (const share of ['37%', '24%', '38%']) expect(words).toContain(share);
});

test('qualityWords of a published model leaves out the guess per scenario, which it does not hold', () => {
  const words = qualityWords(hits, 50);
  for (const share of ['37%', '24%']) expect(words).toContain(share);
  expect(words).not.toMatch(/Per situatie|NaN/);
});

test('qualityWords calls the guess per scenario a ceiling only to a model that is not above it', () => {
  const ceiling = 'Veel beter kan een model waarin iedereen hetzelfde weegt niet worden.';
  expect(qualityWords({ ...hits, perScenario: 0.38 }, 50)).toContain(ceiling);
  expect(qualityWords({ ...hits, perScenario: 0.32 }, 50)).not.toContain(ceiling);
});
