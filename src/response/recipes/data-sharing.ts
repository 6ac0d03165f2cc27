import type { Recipe } from '../recipe.ts';

/**
 * The seed of the 50 simulated respondents that the reference study opens with. They are kept on the
 * device: with another seed or recipe the studio's database needs an upgrade that drops them.
 */
export const seed = 2024;

/**
 * The truth behind those respondents. It echoes what the Dutch study of 2024 reports, not its numbers:
 * the purpose weighs most, the number of persons nothing; people differ most about the consequences; FGs
 * are somewhat stricter and put the person first; ministries weigh the consequences less; and who has had
 * the function longer is somewhat more lenient.
 */
export const recipe: Recipe = {
  people: 50,
  thresholds: [-2.6, -0.5, 0.7, 3],
  strictness: 0.8,
  criteria: {
    recipient: { effects: [0.45, 0.25, -0.7], spread: 0.3 },
    'legal-task': { effects: [0.75, -0.75], spread: 0.3 },
    purpose: { effects: [1.35, 0.15, -1.5], spread: 0.3 },
    obligation: { effects: [-0.15, 0.15], spread: 0.2 },
    relation: { effects: [-0.2, 0.2], spread: 0.2 },
    consequences: { effects: [0.55, 0.25, -0.8], spread: 0.9 },
    safeguards: { effects: [-0.55, 0.55], spread: 0.3 },
    sensitivity: { effects: [0.6, 0.05, -0.65], spread: 0.3 },
    persons: { effects: [0, 0, 0], spread: 0.15 },
    items: { effects: [0.25, 0, -0.25], spread: 0.2 },
  },
  background: {
    function: { sizes: [16, 18, 16] },
    organisation: { sizes: [17, 16, 17] },
    'years-function': { sizes: [12, 14, 13, 11], seniority: 0.8 },
    'years-organisation': { sizes: [11, 12, 13, 14], seniority: 0.8 },
    'self-image': { sizes: [14, 20, 16], strictness: 0.5 },
  },
  shifts: [
    {
      question: 'function',
      option: 'fg',
      strictness: 0.4,
      effects: {
        consequences: [0.3, 0.1, -0.4],
        relation: [-0.25, 0.25],
        obligation: [-0.2, 0.2],
        recipient: [-0.2, -0.1, 0.3],
      },
    },
    {
      question: 'organisation',
      option: 'ministry',
      strictness: 0,
      effects: { consequences: [-0.4, -0.2, 0.6] },
    },
    { question: 'years-function', option: 'under-2', strictness: 0.3 },
    { question: 'years-function', option: '2-to-5', strictness: 0.1 },
    { question: 'years-function', option: '5-to-10', strictness: -0.1 },
    { question: 'years-function', option: 'over-10', strictness: -0.4 },
  ],
};
